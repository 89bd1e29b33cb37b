/** The entries of a balance statement by year, SEK; the flows have one length. */
export interface BalanceEntries {
  results: readonly number[];
  /** Gains in the result, as positive amounts. */
  realisedGains: readonly number[];
  /** Gains and losses that the exception lets count. */
  exempted: readonly number[];
  /** Net unrealised gains in the result after reversals; a net loss is negative. */
  unrealised: readonly number[];
  toReserve: readonly number[];
  fromReserve: readonly number[];
  /** What the council has decided not to restore. */
  exceptional: readonly number[];
  /** A deficit of the year before the first. */
  openingDeficit: number;
  /** Years within which each year's deficit is restored. */
  restoreWithin: readonly number[];
}

/** One year of the balance statement, SEK; amounts, without the sign of their effect. */
export interface BalanceYear {
  result: number;
  realisedGains: number;
  exempted: number;
  unrealised: number;
  adjusted: number;
  toReserve: number;
  fromReserve: number;
  /** Balance requirement result (balanskravsresultat). */
  balance: number;
  excused: number;
  openingDeficit: number;
  restored: number;
  afterRestoring: number;
  closingDeficit: number;
  overdue: number;
}

/** A year with the amounts that its own were reached through, SEK; what is made of what stands in `balanceMade`. */
export interface BalanceWorking extends BalanceYear {
  /** What the council has decided not to restore. */
  exceptional: number;
  /** The balance requirement result where it is negative, as an amount, and where it is positive. */
  deficit: number;
  surplus: number;
  /** What the year adds to the deficits to restore. */
  added: number;
}

/** What is left of one year's deficit, and the last year to restore it. */
interface Layer {
  left: number;
  due: number;
}

/**
 * Balance statement (balanskravsutredning): from the year's result to the balance requirement result, and the deficit
 * to restore, oldest first.
 *
 * @param entries by year
 * @returns one entry a year
 * @source Kommunallagen (2017:725) 11:12–13; line list: https://finansiellinfo.se/G/Vannas_2019/Balanskravsresultat.html
 * @example balance({ results: [-10, 4], realisedGains: [0, 0], exempted: [0, 0], unrealised: [0, 0], toReserve: [0, 0], fromReserve: [0, 0], exceptional: [0, 0], openingDeficit: 0, restoreWithin: [3, 3] }).map((year) => year.closingDeficit) // [10, 6]
 */
export function balance(entries: BalanceEntries): BalanceWorking[] {
  const layers: Layer[] = [{ left: entries.openingDeficit, due: (entries.restoreWithin[0] ?? 0) - 1 }];
  return entries.results.map((result, year) => {
    const realisedGains = entries.realisedGains[year]!;
    const exempted = entries.exempted[year]!;
    const unrealised = entries.unrealised[year]!;
    const toReserve = entries.toReserve[year]!;
    const fromReserve = entries.fromReserve[year]!;
    const adjusted = result - realisedGains + exempted - unrealised;
    const balance = adjusted - toReserve + fromReserve;
    const exceptional = entries.exceptional[year]!;
    const deficit = Math.max(0, -balance);
    const surplus = Math.max(0, balance);
    const excused = Math.min(exceptional, deficit);
    const openingDeficit = total(layers);
    const restored = restoreOldestFirst(layers, surplus);
    const added = deficit - excused;
    layers.push({ left: added, due: year + entries.restoreWithin[year]! });
    return {
      result,
      realisedGains,
      exempted,
      unrealised,
      adjusted,
      toReserve,
      fromReserve,
      balance,
      exceptional,
      deficit,
      surplus,
      excused,
      added,
      openingDeficit,
      restored,
      afterRestoring: balance - restored,
      closingDeficit: total(layers),
      overdue: total(layers.filter((layer) => layer.due <= year)),
    };
  });
}

function restoreOldestFirst(layers: Layer[], surplus: number): number {
  let left = surplus;
  for (const layer of layers) {
    const restored = Math.min(left, layer.left);
    layer.left -= restored;
    left -= restored;
  }
  while (layers.length > 0 && layers[0]!.left === 0) layers.shift();
  return surplus - left;
}

function total(layers: readonly Layer[]): number {
  let sum = 0;
  for (const layer of layers) sum += layer.left;
  return sum;
}
