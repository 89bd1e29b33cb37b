import type { ActorTable } from "../model/costTable";
import { Refusal } from "../model/refusal";
import { alignActorTables, readActorTable } from "./actorTable";
import { cellsOf } from "./cells";
import { anyNumber } from "./domains";
import { readFlow } from "./flow";

/** What each actor invests: a table like that of the savings, or a flow of the first actor's. */
export function readInvestments(given: unknown, saved: ActorTable): ActorTable {
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
