/** A model of the size of the large ones in the literature; every figure is invented. */
export const states = 7;
export const years = 60;
export const actors = 10;
export const discountRate = 0.03;

/** An uncertain input. */
export interface Range {
  low: number;
  mode: number;
  high: number;
}

/**
 * The 200 inputs, in the order in which they are drawn: what the measure changes, then what each state costs each actor,
 * then what the measure costs them.
 *
 * State 0 is the best and state 6 the worst. The rates are of a person's moving from a state to another within a year.
 */
export function inputRanges(): Range[] {
  const rates: Range[] = [];
  const relativeRates: Range[] = [];
  for (let from = 0; from < states; from++) {
    for (let to = 0; to < states; to++) {
      if (from === to) continue;
      rates.push(around(0.01 + 0.003 * ((3 * from + 5 * to) % 7), 0.6, 1.6));
      relativeRates.push(to > from ? { low: 0.7, mode: 0.9, high: 1 } : { low: 0.95, mode: 1.05, high: 1.25 });
    }
  }
  const stateCosts: Range[] = [];
  for (let actor = 0; actor < actors; actor++) {
    for (let state = 0; state < states; state++) {
      stateCosts.push(around(state * (10_000 + 5_000 * ((3 * actor + state) % 4)) + 5_000, 0.5, 2));
    }
  }
  const each = (range: Range) => new Array<Range>(actors).fill(range);
  return [
    ...rates,
    ...relativeRates,
    ...stateCosts,
    ...each({ low: 0.3, mode: 0.5, high: 0.8 }), // cashable share
    ...each({ low: 0.8, mode: 1, high: 1.3 }), // price level
    ...each({ low: 10_000, mode: 20_000, high: 60_000 }), // outlay in year 0
    ...each({ low: 0, mode: 1_000, high: 3_000 }), // outlay a year
    ...new Array<Range>(states - 1).fill({ low: 0, mode: 0.05, high: 0.15 }), // who starts in states 1–6
  ];
}

function around(mode: number, low: number, high: number): Range {
  return { low: low * mode, mode, high: high * mode };
}
