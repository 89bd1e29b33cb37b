import { paybackByActor } from "../model/actorPayback";
import type { ActorTable } from "../model/costTable";
import { Refusal } from "../model/refusal";
import { alignActorTables, readActorTable } from "../ranges/actorTable";
import { cellsOf } from "../ranges/cells";
import { anyNumber } from "../ranges/domains";
import { readFlow } from "../ranges/flow";
import { readRate } from "../ranges/rate";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

/**
 * Who pays, who gains, and when each has its money back.
 *
 * @customfunction PAYBACK.BYACTOR
 * @param savings Actor table, e.g. the result of SAVINGS
 * @param investments Actor table, or one flow paid by the first actor of the savings; positive = paid
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @returns Table: Actor, Invests, Saves, Net, Payback; present values; the last row is the total
 */
export function PAYBACK_BYACTOR(savings: any[][], investments: any[][], discountRate?: any[][]): any[][] {
  const name = "PAYBACK.BYACTOR";
  return inCell(name, () => {
    const saved = readActorTable(savings, "savings");
    const rows = paybackByActor(saved, readInvestments(investments, saved), readRate(discountRate, "discountRate", 0));
    const words = headings();
    const head = words.paybackByActor;
    return [
      [head.actor, head.invests, head.saves, head.net, head.payback],
      ...rows.map(({ actor, invests, saves, net, payback }, index) => [
        index === rows.length - 1 ? words.actorTable.total : actor,
        invests,
        saves,
        net,
        payback === undefined ? "" : (payback ?? errorFor({ code: "never-pays-back", left: -net }, name)),
      ]),
    ];
  });
}

function readInvestments(given: unknown, saved: ActorTable): ActorTable {
  const cells = cellsOf(given ?? null);
  const isFlow = cells.length === 1 || (cells[0]?.length ?? 0) === 1;
  if (!isFlow || given === null || given === undefined) {
    return alignActorTables(saved, readActorTable(given, "investments"), "savings", "investments");
  }
  const years = saved.rows.length;
  const flow = readFlow(given, "investments", anyNumber);
  if (flow.length !== 1 && flow.length !== years) {
    const at = { argument: "investments" };
    throw new Refusal({ code: "flow-lengths", at, got: flow.length, other: "savings", expected: years });
  }
  return { actors: [saved.actors[0]!], first: saved.first, rows: saved.rows.map((_, year) => [flow[year] ?? 0]) };
}
