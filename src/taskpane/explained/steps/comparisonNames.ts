import type { ComparisonId } from "../../../model/comparisonMade";
import type { Column, Sign, Speech, Step } from "../explanation";
import type { ColumnId } from "./financingColumns";

/** How an amount of the comparison is called in a step, and what it is counted in. */
export function saidInComparison(
  sign: Sign,
  id: ComparisonId,
  column: (id: ColumnId) => Column,
  { say, words }: Speech,
): Pick<Step, "name" | "unit"> {
  const { sums, stairs } = say;
  const { freeEquity, equityAllIn } = words.tables.comparison;
  switch (id) {
    case "npv":
      return { name: stairs.npv, unit: "kronor" };
    case "opening":
      return { name: sums.openingEquity, unit: "kronor" };
    case "equity":
      return { name: sums.equity, unit: "kronor" };
    case "freeEquity":
      return { name: freeEquity, unit: "kronor" };
    case "equityAllIn":
      return { name: equityAllIn, unit: "kronor" };
    case "disposed":
      return { name: sums.disposed, unit: "kronor" };
    case "protected":
      return { name: sums.share, unit: "share" };
    case "lastDeficitYear":
      return { name: sums.lastDeficit, unit: "year" };
    case "yearsToRestore":
      return { name: sums.toRestore, unit: "count" };
    case "lastRestoreYear":
      return { name: sums.restored, unit: "year" };
    case "results":
      return { name: sums.total(column("result").name), unit: "kronor" };
    case "earmarked":
    case "kept":
    case "squeezed":
    case "presentSavings":
    case "presentCost":
    case "savings":
    case "harvested":
    case "dispositions":
    case "cover":
    case "returned":
    case "programmeCost": {
      const { name } = column(id);
      if (sign === "=") return { name, unit: "kronor" };
      return { name: id === "earmarked" ? sums.last(name) : sums.total(name), unit: "kronor" };
    }
  }
}
