import { recordOf, isIdOf } from "./ids";
import type { CostRow, CostTable } from "./costTable";
import { DrawnPurse } from "./drawnPurse";
import { perspectives, type Perspective } from "./perspective";
import { countedYears, ownsActor } from "./programme";
import { drawnInputs, type NumericInput, type Programme } from "./programmeInputs";

/** The place in `values` of each input that may change from draw to draw. */
const place = recordOf(drawnInputs, (_, index) => index);

/** Years since an intake's start in which the same cost rows are in force. */
interface Stretch {
  /** The first year after them. */
  end: number;
  /** By their index. */
  rows: number[];
  /** The own boards can take home what falls. */
  isCashable: boolean;
}

/** What of each cost row a measure lowers, in each perspective, as a share of its amount. */
type Parts = Record<Perspective, Float64Array>;

/**
 * Appraises one measure again and again with other numbers: net present value and payback in every perspective at once.
 *
 * It gives what `appraise` gives (to the last digits, which hang on the order of addition). What does not change from
 * draw to draw is worked out once: which cost rows are in force in which years, and how many intakes run. The powers
 * are running products: JavaScript leaves the last bits of ** to each machine.
 */
export class Appraiser {
  readonly purses: Readonly<Record<Perspective, DrawnPurse>>;
  private readonly values: Float64Array;
  private readonly amounts: Float64Array;
  private readonly parts: Parts;
  private readonly stretches: Stretch[];
  /** How many intakes are in the programme, by year. */
  private readonly running: Float64Array;
  private readonly cost: Float64Array;
  private readonly ownCost: Float64Array;
  /** For each column of draws: its place in `values`, or, from −1 downwards, in `amounts`; null where it decides nothing. */
  private readonly places: (number | null)[];

  constructor(
    private readonly programme: Programme,
    costs: CostTable,
    uncertain: readonly (NumericInput | CostRow)[],
  ) {
    const { horizon, intakes, programmeYears } = programme;
    const years = countedYears(programme);
    const purse = () => new DrawnPurse(years, horizon);
    this.purses = { cashable: purse(), own: purse(), all: purse(), real: purse() };
    this.cost = new Float64Array(years);
    this.ownCost = new Float64Array(years);
    this.values = Float64Array.from(drawnInputs, (input) => programme[input]);
    this.amounts = Float64Array.from(costs.rows, (row) => row.amount);
    this.parts = partsOf(programme.own, costs);
    this.stretches = stretchesOf(programme, costs);
    this.running = Float64Array.from(
      { length: intakes + programmeYears - 1 },
      (_, year) => Math.min(year + 1, intakes) - Math.max(0, year - programmeYears + 1),
    );
    this.places = uncertain.map((of) => {
      if (typeof of !== "string") return -1 - costs.rows.indexOf(of);
      return isIdOf(place, of) ? place[of] : null;
    });
  }

  /** Appraises with one draw of each column; the answers stand in `purses`. */
  appraise(columns: readonly Float64Array[], draw: number): void {
    const { values, amounts, places, programme, purses, cost, ownCost } = this;
    for (let column = 0; column < columns.length; column++) {
      const at = places[column]!;
      if (at === null) continue;
      if (at >= 0) values[at] = columns[column]![draw]!;
      else amounts[-1 - at] = columns[column]![draw]!;
    }
    const persons =
      values[place.participants]! *
      values[place.retention]! *
      values[place.exclusionShare]! *
      values[place.effect]! *
      (1 - values[place.deadweight]!) *
      (1 - values[place.displacement]!);
    const growing = 1 + values[place.growth]!;
    const discounting = 1 / (1 + values[place.discountRate]!);
    this.saveOverAges();
    this.costOverYears(growing);
    purses.cashable.fill(ownCost, persons, programme.intakes, growing, discounting);
    purses.own.fill(ownCost, persons, programme.intakes, growing, discounting);
    purses.all.fill(cost, persons, programme.intakes, growing, discounting);
    purses.real.fill(cost, persons, programme.intakes, growing, discounting);
  }

  /** What an averted person of one intake saves, summed over the years since its start. */
  private saveOverAges(): void {
    const { values, programme, amounts, parts, purses } = this;
    const left = 1 - values[place.dropOff]!;
    const staying = 1 - values[place.moveOut]!;
    const [cashable, own, all, real] = [purses.cashable.saved, purses.own.saved, purses.all.saved, purses.real.saved];
    let effect = 1;
    let stayed = 1;
    let year = 0;
    for (; year < programme.lag && year < programme.horizon; year++) {
      cashable[year + 1] = own[year + 1] = all[year + 1] = real[year + 1] = 0;
      stayed *= staying;
    }
    for (const { end, rows, isCashable } of this.stretches) {
      let ofCashable = 0;
      let ofOwn = 0;
      let ofAll = 0;
      let ofReal = 0;
      for (const row of rows) {
        const amount = amounts[row]!;
        ofCashable += amount * parts.cashable[row]!;
        ofOwn += amount * parts.own[row]!;
        ofAll += amount * parts.all[row]!;
        ofReal += amount * parts.real[row]!;
      }
      if (!isCashable) ofCashable = 0;
      for (; year < end; year++) {
        const ofStayed = effect * stayed;
        cashable[year + 1] = cashable[year]! + ofCashable * ofStayed;
        own[year + 1] = own[year]! + ofOwn * ofStayed;
        all[year + 1] = all[year]! + ofAll * effect;
        real[year + 1] = real[year]! + ofReal * effect;
        effect *= left;
        stayed *= staying;
      }
    }
  }

  /** The measure's cost by calendar year, and the own part of it. */
  private costOverYears(growing: number): void {
    const { values, running, cost, ownCost, programme } = this;
    const perIntake = (values[place.participants]! * values[place.costPerParticipant]!) / programme.programmeYears;
    const fixed = values[place.fixedCost]! / running.length;
    const own = 1 - values[place.coFinancing]!;
    let grown = 1;
    for (let year = 0; year < running.length; year++) {
      const paid = (running[year]! * perIntake + fixed) * grown;
      cost[year] = paid;
      ownCost[year] = year < programme.coFinancedYears ? paid * own : paid;
      grown *= growing;
    }
  }
}

function partsOf(own: string, { actors, rows }: CostTable): Parts {
  const owns = actors.map((actor) => ownsActor(own, actor));
  const parts = recordOf(perspectives, () => new Float64Array(rows.length));
  rows.forEach(({ actor, share, factor, cashable, transfer }, row) => {
    const lowered = share * factor;
    parts.all[row] = lowered;
    if (!transfer) parts.real[row] = lowered;
    if (!owns[actor]) return;
    parts.own[row] = lowered;
    parts.cashable[row] = lowered * cashable;
  });
  return parts;
}

/** The stretches of years from the lag to the horizon, and which rows are in force in each. */
function stretchesOf({ lag, cashableLag, horizon, startAge }: Programme, { rows }: CostTable): Stretch[] {
  const borders = new Set([horizon]);
  const takenHome = lag + cashableLag;
  const changes = rows.flatMap(({ fromAge, toAge }) => [fromAge - startAge, toAge - startAge + 1]);
  for (const border of [takenHome, ...changes]) if (border > lag && border < horizon) borders.add(border);
  let start = lag;
  return [...borders]
    .filter((end) => end > lag)
    .sort((one, other) => one - other)
    .map((end) => {
      const stretch: Stretch = { end, rows: [], isCashable: start >= takenHome };
      rows.forEach((row, index) => {
        if (row.fromAge - startAge <= start && row.toAge - startAge >= start) stretch.rows.push(index);
      });
      start = end;
      return stretch;
    });
}
