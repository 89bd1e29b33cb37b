import type { ActorTable } from "./costTable";
import { type Rate, presentValue } from "./discounting";
import { payback } from "./payback";

/** What one actor invests and saves (present values, SEK), and when it has its money back. */
export interface ActorPayback {
  actor: string;
  invests: number;
  saves: number;
  net: number;
  /** Years; null when the money never comes back, undefined for an actor that does not invest. */
  payback: number | null | undefined;
}

/**
 * Who pays, who gains and when each has its money back: the wrong-pocket picture.
 *
 * @param savings SEK by year and actor
 * @param investments SEK by year and actor, positive = paid; the same years
 * @param rate share per year, or steps
 * @returns one entry an actor: the savers in their order, then investors that do not save; a sum last, with no name
 * @example paybackByActor({ actors: ["City", "State"], first: 0, rows: [[0, 0], [60, 90]] }, { actors: ["City"], first: 0, rows: [[100], [0]] }, 0).map((one) => one.net) // [-40, 90, 50]
 */
export function paybackByActor(savings: ActorTable, investments: ActorTable, rate: Rate): ActorPayback[] {
  const actors = [...savings.actors, ...investments.actors.filter((actor) => !savings.actors.includes(actor))];
  const totalSaved = savings.rows.map(() => 0);
  const totalInvested = savings.rows.map(() => 0);
  const compared = actors.map((actor) => {
    const saved = columnOf(savings, actor);
    const invested = columnOf(investments, actor);
    for (let year = 0; year < saved.length; year++) {
      totalSaved[year]! += saved[year]!;
      totalInvested[year]! += invested[year]!;
    }
    return compare(actor, saved, invested, rate);
  });
  return [...compared, compare("", totalSaved, totalInvested, rate)];
}

function columnOf(table: ActorTable, actor: string): number[] {
  const column = table.actors.indexOf(actor);
  return table.rows.map((amounts) => (column < 0 ? 0 : amounts[column]!));
}

function compare(actor: string, saved: readonly number[], invested: readonly number[], rate: Rate): ActorPayback {
  const net = saved.map((amount, year) => amount - invested[year]!);
  const isInvestor = invested.some((amount) => amount !== 0);
  return {
    actor,
    invests: presentValue(invested, rate, 0),
    saves: presentValue(saved, rate, 0),
    net: presentValue(net, rate, 0),
    payback: isInvestor ? payback(net, rate) : undefined,
  };
}
