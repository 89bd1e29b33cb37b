import { Refusal, type Fact } from "../../model/refusal";
import { isByCalendarYear } from "../../ranges/calendarFlow";
import { readCostTable } from "../../ranges/costTable";
import { anyNumber } from "../../ranges/domains";
import { readFlow } from "../../ranges/flow";
import type { ScenarioCost } from "../../stories/scenarioContent";
import { costColumns } from "../../stories/scenarioFormat";
import type { Selected } from "../../workbook/selection";

/** What selected cells are taken to be, or why they are nothing that can be taken. */
export type Understood =
  { kind: "flow"; amounts: number[] } | { kind: "costs"; rows: ScenarioCost[] } | { kind: "refused"; fact: Fact };

/** One row or column is a flow, and so are amounts by calendar year; otherwise it is a cost table. Read as the worksheet functions read them. */
export function understandSelection({ address, values }: Selected, source: string): Understood {
  const isFlow = values.length === 1 || values[0]!.length === 1 || isByCalendarYear(values);
  try {
    if (isFlow) return { kind: "flow", amounts: [...readFlow(values, address, anyNumber).amounts] };
    return { kind: "costs", rows: costRows({ address, values }, source) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", fact: error.fact };
    throw error;
  }
}

function costRows({ address, values }: Selected, source: string): ScenarioCost[] {
  const { actors, rows } = readCostTable(values, address);
  const years = values.map((row) => row[costColumns.priceYear]).filter((year) => typeof year === "number" && year > 0);
  const priceYear = (years[0] ?? 0) as number; // the reader has seen that they agree
  return rows.map(({ actor, amount, fromAge, toAge, share, cashable, transfer, low, high, group, factor }) => ({
    actor: actors[actor]!,
    amount,
    fromAge,
    toAge,
    share,
    cashable,
    isTransfer: transfer,
    priceYear,
    source,
    ...(low !== 0 || high !== 0 ? { low, high } : {}),
    ...(group === "" ? {} : { group }),
    ...(factor === 1 ? {} : { factor }),
  }));
}
