import type { CostRow, CostTable } from "./costTable";
import { ownsActor } from "./programme";
import { drawnInputs, type DrawnInput, type NumericInput, type Programme } from "./programmeInputs";

/** The place in `values` of each input that may change from draw to draw. */
const place = Object.fromEntries(drawnInputs.map((input, index) => [input, index])) as Record<DrawnInput, number>;

/** Years since an intake's start in which the same cost rows are in force. */
interface Stretch {
  /** The first year after them. */
  end: number;
  own: number[];
  others: number[];
}

/** One payer's net flow and what it comes to. */
class Purse {
  readonly net: Float64Array;
  /** Sums of the savings per averted person of one intake, before each year since its start. */
  readonly saved: Float64Array;
  npv = 0;
  /** Years; NaN when the money never comes back. */
  payback = 0;

  constructor(years: number, horizon: number) {
    this.net = new Float64Array(years);
    this.saved = new Float64Array(horizon + 1);
  }

  /** `payback` of the model, at rate 0, over the net flow as it stands. */
  findPayback(): void {
    const net = this.net;
    let largest = 0;
    for (let year = 0; year < net.length; year++) {
      const size = Math.abs(net[year]!);
      if (size > largest) largest = size;
    }
    const none = largest * 1e-9;
    let sum = 0;
    let years = 0;
    let wasNegative = false;
    for (let year = 0; year < net.length; year++) {
      const before = sum;
      sum += net[year]!;
      const isNegative = sum < -none;
      if (wasNegative && !isNegative) years = year - 1 + Math.min(1, -before / net[year]!);
      wasNegative = isNegative;
    }
    this.payback = wasNegative ? NaN : years;
  }
}

/**
 * Appraises one measure again and again with other numbers: net present value and payback of the own actor and of all.
 *
 * It gives what `appraise` gives (to the last digits, which hang on the order of addition). What does not change from
 * draw to draw is worked out once: which cost rows are in force in which years, and how many intakes run. The powers
 * are running products: JavaScript leaves the last bits of ** to each machine.
 */
export class Appraiser {
  readonly own: Purse;
  readonly all: Purse;
  private readonly values: Float64Array;
  private readonly amounts: Float64Array;
  private readonly shares: Float64Array;
  private readonly stretches: Stretch[];
  /** How many intakes are in the programme, by year. */
  private readonly running: Float64Array;
  /** For each column of draws: its place in `values`, or, from −1 downwards, in `amounts`; null where it decides nothing. */
  private readonly places: (number | null)[];

  constructor(
    private readonly programme: Programme,
    costs: CostTable,
    uncertain: readonly (NumericInput | CostRow)[],
  ) {
    const { horizon, intakes, programmeYears } = programme;
    const outlayYears = intakes + programmeYears - 1;
    this.own = new Purse(Math.max(horizon, outlayYears), horizon);
    this.all = new Purse(Math.max(horizon, outlayYears), horizon);
    this.values = Float64Array.from(drawnInputs, (input) => programme[input]);
    this.amounts = Float64Array.from(costs.rows, (row) => row.amount);
    this.shares = Float64Array.from(costs.rows, (row) => row.share);
    this.stretches = stretchesOf(programme, costs);
    this.running = Float64Array.from(
      { length: outlayYears },
      (_, year) => Math.min(year + 1, intakes) - Math.max(0, year - programmeYears + 1),
    );
    this.places = uncertain.map((of) => {
      if (typeof of !== "string") return -1 - costs.rows.indexOf(of);
      return of in place ? place[of as DrawnInput] : null;
    });
  }

  /** Appraises with one draw of each column; the answer stands in `own` and `all`. */
  appraise(columns: readonly Float64Array[], draw: number): void {
    const { values, amounts, places } = this;
    for (let column = 0; column < columns.length; column++) {
      const at = places[column]!;
      if (at === null) continue;
      if (at >= 0) values[at] = columns[column]![draw]!;
      else amounts[-1 - at] = columns[column]![draw]!;
    }
    this.saveOverAges();
    this.flowOverYears();
    this.own.findPayback();
    this.all.findPayback();
  }

  /** What an averted person of one intake saves, summed over the years since its start. */
  private saveOverAges(): void {
    const { values, stretches, programme, amounts, shares } = this;
    const left = 1 - values[place.dropOff]!;
    const staying = 1 - values[place.moveOut]!;
    const own = this.own.saved;
    const all = this.all.saved;
    let effect = 1;
    let stayed = 1;
    let year = 0;
    for (; year < programme.lag && year < programme.horizon; year++) {
      own[year + 1] = 0;
      all[year + 1] = 0;
      stayed *= staying;
    }
    for (const stretch of stretches) {
      let ofOwn = 0;
      let ofOthers = 0;
      for (const row of stretch.own) ofOwn += amounts[row]! * shares[row]!;
      for (const row of stretch.others) ofOthers += amounts[row]! * shares[row]!;
      for (; year < stretch.end; year++) {
        own[year + 1] = own[year]! + ofOwn * effect * stayed;
        all[year + 1] = all[year]! + (ofOwn + ofOthers) * effect;
        effect *= left;
        stayed *= staying;
      }
    }
  }

  /** The net flows of both purses by calendar year, and their present values. */
  private flowOverYears(): void {
    const { values, programme, running } = this;
    const { intakes, horizon, programmeYears } = programme;
    const participants = values[place.participants]!;
    const averted =
      participants *
      values[place.retention]! *
      values[place.exclusionShare]! *
      values[place.effect]! *
      (1 - values[place.deadweight]!) *
      (1 - values[place.displacement]!);
    const perIntake = (participants * values[place.costPerParticipant]!) / programmeYears;
    const fixed = values[place.fixedCost]! / running.length;
    const growing = 1 + values[place.growth]!;
    const discounting = 1 / (1 + values[place.discountRate]!);
    const { net: ownNet, saved: ownSaved } = this.own;
    const { net: allNet, saved: allSaved } = this.all;
    let persons = averted;
    let factor = 1;
    let npvOwn = 0;
    let npvAll = 0;
    for (let year = 0; year < ownNet.length; year++) {
      const cost = year < running.length ? running[year]! * perIntake + fixed : 0;
      let own = -cost;
      let all = -cost;
      if (year < horizon) {
        const before = year + 1 > intakes ? year + 1 - intakes : 0;
        own += persons * (ownSaved[year + 1]! - ownSaved[before]!);
        all += persons * (allSaved[year + 1]! - allSaved[before]!);
        persons *= growing;
      }
      ownNet[year] = own;
      allNet[year] = all;
      npvOwn += own * factor;
      npvAll += all * factor;
      factor *= discounting;
    }
    this.own.npv = npvOwn;
    this.all.npv = npvAll;
  }
}

/** The stretches of years from the lag to the horizon, and which rows, by their index, are in force in each. */
function stretchesOf({ lag, horizon, startAge, own }: Programme, { actors, rows }: CostTable): Stretch[] {
  const borders = new Set([horizon]);
  for (const row of rows) {
    for (const border of [row.fromAge - startAge, row.toAge - startAge + 1]) {
      if (border > lag && border < horizon) borders.add(border);
    }
  }
  let start = lag;
  return [...borders]
    .filter((end) => end > lag)
    .sort((one, other) => one - other)
    .map((end) => {
      const stretch: Stretch = { end, own: [], others: [] };
      rows.forEach((row, index) => {
        if (row.fromAge - startAge > start || row.toAge - startAge < start) return;
        (ownsActor(own, actors[row.actor]!) ? stretch.own : stretch.others).push(index);
      });
      start = end;
      return stretch;
    });
}
