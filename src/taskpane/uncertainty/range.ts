import type { Fact } from "../../model/refusal";
import type { CostTable } from "../../model/costTable";
import { costColumns } from "../../stories/scenarioFormat";
import { addressWithin } from "../../workbook/address";
import { inputEdit } from "../../workbook/inputCell";
import type { Scenario } from "../../workbook/scenario";
import type { Edit } from "../../workbook/writeCells";
import { refusalOf } from "../inputs/refusal";
import type { Ranged } from "./figures";

/** Where the low and high of something stand, and what they may be. */
export interface RangeCells {
  value: number;
  low: number | null;
  high: number | null;
  edits(low: number | "", high: number | ""): Edit[];
  /** Why the functions would not take a range, or null where they would. */
  refusal(low: number, high: number): Fact | null;
}

/** The cells of the range of an input or a cost row; null where they are not found. */
export function rangeCells({ inputs, costs: lines }: Scenario, of: Ranged, costs: CostTable): RangeCells | null {
  if (typeof of === "string") {
    const input = inputs.find(({ block, id }) => block === "Programme" && id === of);
    if (!input || typeof input.value !== "number") return null;
    return {
      value: input.value,
      low: input.low,
      high: input.high,
      edits: (low, high) => [inputEdit(input, "low", low), inputEdit(input, "high", high)],
      refusal: (low, high) => refusalOf({ ...input, low, high }, input.value),
    };
  }
  // a row without an amount is no row of the table that is calculated with
  const counted = lines.filter(({ cells }) => Number(cells[costColumns.amount]) !== 0);
  const line = counted.length === costs.rows.length ? counted[costs.rows.indexOf(of)] : undefined;
  if (!line) return null;
  const hasRange = of.low !== 0 || of.high !== 0;
  const edit = (column: "low" | "high", value: number | ""): Edit => ({
    at: { ...line.at, address: addressWithin(line.at.address, 0, costColumns[column]) },
    value,
    label: { at: line.at, text: line.actor },
  });
  return {
    value: of.amount,
    low: hasRange ? of.low : null,
    high: hasRange ? of.high : null,
    edits: (low, high) => [edit("low", low), edit("high", high)],
    refusal: (low, high) =>
      low >= 0 && low <= of.amount && of.amount <= high
        ? null
        : { code: "range-order", at: { argument: "costs" }, low, value: of.amount, high },
  };
}
