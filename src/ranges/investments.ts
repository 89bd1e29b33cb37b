import type { ActorTable } from "../model/costTable";
import { guard } from "../model/guard";
import { Refusal } from "../model/refusal";
import { alignActorTables, readActorTable } from "./actorTable";
import { alignFlows, dated, namedFlow, type NamedFlow } from "./alignedFlows";
import { isByCalendarYear } from "./calendarFlow";
import { cellsOf, isLeftOut } from "./cells";
import { anyNumber, isCalendarYear } from "./domains";

/** Who saves and who invests, over the same years. */
export interface Purses {
  saved: ActorTable;
  invested: ActorTable;
}

/**
 * What each actor saves, and what each invests: a table like that of the savings, or a flow of the first actor's. What
 * is paid is positive, and more than 0 in all.
 *
 * @example readPurses([["Year", "City"], [0, 0], [1, 60]], [[50, 0]]).invested.rows // [[50], [0]]
 */
export function readPurses(savings: unknown, investments: unknown): Purses {
  const saved = readActorTable(savings, "savings");
  const purses = isFlow(investments) ? withFlow(saved, investments) : withTable(saved, investments);
  let sum = 0;
  for (const amounts of purses.invested.rows) for (const amount of amounts) sum += amount;
  if (sum <= guard([...purses.saved.rows, ...purses.invested.rows])) {
    throw new Refusal({ code: "invested-nothing", at: { argument: "investments" }, got: sum });
  }
  return purses;
}

function isFlow(investments: unknown): boolean {
  if (isLeftOut(investments)) return false;
  const cells = cellsOf(investments);
  return cells.length === 1 || cells[0]?.length === 1 || isByCalendarYear(cells);
}

function withTable(saved: ActorTable, investments: unknown): Purses {
  const table = readActorTable(investments, "investments");
  return { saved, invested: alignActorTables(saved, table, "savings", "investments") };
}

/** The columns of the savings and the flow, brought to the same years. */
function withFlow(saved: ActorTable, investments: unknown): Purses {
  const flow = besideYears(namedFlow(investments, "investments", anyNumber), saved);
  const [got, expected] = [flow.amounts.length, saved.rows.length];
  if (flow.first === 0 && got > expected) {
    throw new Refusal({ code: "flow-lengths", at: { argument: "investments" }, got, other: "savings", expected });
  }
  const isByCalendar = flow.first > 0 && isCalendarYear(saved.first);
  const columns = saved.actors.map((_, actor): NamedFlow => {
    const amounts = saved.rows.map((row) => row[actor]!);
    // a table of one year is no single amount that is spread, and one by year number stands beside no calendar years
    return { argument: "savings", amounts, first: isByCalendar ? saved.first : 0, isCut: saved.rows.length === 1 };
  });
  const { flows, first } = alignFlows([...columns, flow]);
  const invested = flows.at(-1)!;
  return {
    saved: tableOf(saved.actors, flows.slice(0, -1), first || saved.first),
    invested: tableOf([saved.actors[0]!], [invested], first || saved.first),
  };
}

/** The flow, which is one year and its amount where it says so beside savings by calendar year. */
function besideYears(flow: NamedFlow, { first, rows }: ActorTable): NamedFlow {
  if (!isCalendarYear(first)) return flow;
  return dated([flow, { argument: "savings", amounts: rows.map(() => 0), first }])[0]!;
}

function tableOf(actors: readonly string[], flows: readonly (readonly number[])[], first: number): ActorTable {
  return { actors: [...actors], first, rows: flows[0]!.map((_, year) => flows.map((flow) => flow[year]!)) };
}
