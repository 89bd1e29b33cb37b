import type { Comparison } from "../../model/comparison";

/** A row of the comparison: which measure, and in which money. */
export interface Row {
  id: keyof Comparison;
  unit: "real" | "current" | "share";
}

/** The rows that decide. What is squeezed stands by what is left of equity, for neither says the whole alone. */
export const rows: readonly Row[] = [
  { id: "npv", unit: "real" },
  { id: "lowestResult", unit: "current" },
  { id: "toRestore", unit: "current" },
  { id: "exceptional", unit: "current" },
  { id: "protected", unit: "share" },
  { id: "earmarked", unit: "current" },
  { id: "kept", unit: "current" },
  { id: "squeezed", unit: "current" },
  { id: "freeEquity", unit: "current" },
  { id: "equityAllIn", unit: "current" },
];
