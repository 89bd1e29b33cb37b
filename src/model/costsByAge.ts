import type { CostRow, CostTable } from "./costTable";
import type { Purse } from "./perspective";
import { ownsActor } from "./programme";
import { room } from "./room";

/** The oldest age that a cost can have. */
const oldest = 130;

/**
 * What one person costs at each age, as far as a measure lowers it: Σ share × SEK × factor, for those who pay and the
 * part that can be taken home. SEK a year, the age is the index.
 */
export interface CostsByAge {
  own: number[];
  ownCashable: number[];
  all: number[];
  allCashable: number[];
  real: number[];
  realCashable: number[];
  /** Whether the own actor owns an actor of the table. */
  owns: readonly boolean[];
}

/**
 * What rows of a cost table come to at each age, as far as a measure lowers them.
 *
 * @param rows of a cost table
 * @param isCashable count only the part that can be taken home
 * @returns SEK per person and year; the age is the index
 * @example sumByAge([{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 0.5, cashable: 0.4, low: 0, high: 0, transfer: false, group: "", factor: 1 }], true)[64] // 20
 */
export function sumByAge(rows: readonly CostRow[], isCashable: boolean): number[] {
  const sums = room(oldest + 1).fill(0);
  for (const row of rows) add(sums, row, row.amount, isCashable);
  return sums;
}

function add(sums: number[], row: CostRow, amount: number, isCashable: boolean): void {
  const saved = amount * row.share * row.factor * (isCashable ? row.cashable : 1);
  for (let age = row.fromAge; age <= row.toAge; age++) sums[age]! += saved;
}

/**
 * A cost table by age, so that a measure can be appraised again and again without going through its rows.
 *
 * @param costs what exclusion costs whom
 * @param own the own actor
 * @example costsByAge({ actors: ["City"], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 0.5, cashable: 0.4, low: 0, high: 0, transfer: false, group: "", factor: 1 }] }, "City").ownCashable[64] // 20
 */
export function costsByAge({ actors, rows }: CostTable, own: string): CostsByAge {
  const owns = actors.map((actor) => ownsActor(own, actor));
  const ofOwn = rows.filter((row) => owns[row.actor]);
  const used = rows.filter((row) => !row.transfer);
  return {
    own: sumByAge(ofOwn, false),
    ownCashable: sumByAge(ofOwn, true),
    all: sumByAge(rows, false),
    allCashable: sumByAge(rows, true),
    real: sumByAge(used, false),
    realCashable: sumByAge(used, true),
    owns,
  };
}

/**
 * The same with another amount in one row.
 *
 * @param byAge the table by age
 * @param row one of its rows
 * @param amount SEK per person and year
 * @example withAmountByAge(costsByAge({ actors: ["City"], rows: [] }, "City"), { actor: 0, amount: 0, fromAge: 20, toAge: 64, share: 1, cashable: 1, low: 0, high: 0, transfer: false, group: "", factor: 1 }, 5).own[20] // 5
 */
export function withAmountByAge(byAge: CostsByAge, row: CostRow, amount: number): CostsByAge {
  const changed = (sums: number[], isCashable: boolean, isCounted: boolean) => {
    if (!isCounted) return sums;
    const others = sums.slice();
    add(others, row, -row.amount, isCashable);
    add(others, row, amount, isCashable);
    return others;
  };
  const isOwn = byAge.owns[row.actor] === true;
  return {
    own: changed(byAge.own, false, isOwn),
    ownCashable: changed(byAge.ownCashable, true, isOwn),
    all: changed(byAge.all, false, true),
    allCashable: changed(byAge.allCashable, true, true),
    real: changed(byAge.real, false, !row.transfer),
    realCashable: changed(byAge.realCashable, true, !row.transfer),
    owns: byAge.owns,
  };
}

/**
 * The costs that a purse counts.
 *
 * @example countedIn(costsByAge({ actors: [], rows: [] }, "City"), { isOwn: true, isCashable: false, isReal: false }).length // 131
 */
export function countedIn(byAge: CostsByAge, { isOwn, isCashable, isReal }: Purse): number[] {
  if (isOwn) return isCashable ? byAge.ownCashable : byAge.own;
  if (isReal) return isCashable ? byAge.realCashable : byAge.real;
  return isCashable ? byAge.allCashable : byAge.all;
}
