import { plainWord, understood } from "../locales/understood";
import type { Rate } from "../model/discounting";
import type { Plan } from "../model/financing";
import { Refusal } from "../model/refusal";
import { isBlank, looksLikeNumber } from "../ranges/cells";
import { readPlan } from "../ranges/plan";
import { readRate } from "../ranges/rate";
import { addressWithin } from "./address";
import { inputTables, neededNames, type InputTable, type ScenarioName } from "./names";
import type { Input, Problem, Scenario } from "./scenario";
import { isFormula } from "./writeInput";

/** A named range as the workbook holds it. */
export interface NamedRange {
  address: string;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
}
export type NamedRanges = ReadonlyMap<ScenarioName, NamedRange>;

/** The rate that is usual where the workbook has no DiscountRate. */
const usualRate = 0.03;

/** What the named ranges say: the inputs, and the plan where nothing is missing or wrong. */
export function understand(ranges: NamedRanges): Scenario {
  const missing = neededNames.filter((name) => !ranges.has(name));
  const problems = cellErrors(ranges);
  let plan: Plan | null = null;
  let discountRate: Rate = usualRate;
  if (missing.length === 0 && problems.length === 0) {
    try {
      plan = planOf(ranges);
      discountRate = readRate(ranges.get("DiscountRate")?.values, "discountRate", usualRate);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      plan = null;
      problems.push({ code: "refused", fact: error.fact });
    }
  }
  const inputs = inputTables.flatMap((table) => inputsOf(table, ranges.get(table)));
  return { found: [...ranges.keys()], missing, inputs, problems, plan, discountRate };
}

function planOf(ranges: NamedRanges): Plan {
  const values = (name: ScenarioName) => ranges.get(name)?.values;
  return readPlan({
    costs: values("OwnCost"),
    savings: values("OwnSavings"),
    results: values("BudgetedResult"),
    taxesAndGrants: values("TaxesAndGrants"),
    terms: values("Terms")?.map((row) => row.slice(0, 2)),
    dispositions: values("Dispositions"),
  });
}

/** The first cell in error of each range that the comparison reads. */
function cellErrors(ranges: NamedRanges): Problem[] {
  const problems: Problem[] = [];
  for (const [name, { address, values }] of ranges) {
    if (name === "Programme") continue;
    const columns = name === "Terms" ? 2 : Infinity;
    const found = firstError(values, columns);
    if (found) {
      problems.push({
        code: "cell-error",
        address: addressWithin(address, found.row, found.column),
        error: found.error,
      });
    }
  }
  return problems;
}

function firstError(values: NamedRange["values"], columns: number) {
  for (const [row, cells] of values.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (column < columns && isError(cell)) return { row, column, error: String(cell) };
    }
  }
  return null;
}

/** Excel gives a cell in error as its text: #VALUE!, #N/A, #SPILL! … */
function isError(cell: unknown): boolean {
  return typeof cell === "string" && /^#[\p{Lu}\d/_]+[!?]?$/u.test(cell);
}

function inputsOf(table: InputTable, range: NamedRange | undefined): Input[] {
  const inputs: Input[] = [];
  range?.values.forEach((cells, row) => {
    const [name, value, remark] = cells;
    if (typeof name !== "string" || name.trim() === "") return;
    const word = plainWord(name);
    if (row === 0 && understood.headers.has(word)) return;
    inputs.push({
      table,
      row,
      id: (table === "Terms" ? understood.terms : understood.programme).get(word) ?? null,
      label: name.trim(),
      value: isBlank(value) ? 0 : (value as string | number | boolean),
      unit: typeof remark === "string" && !looksLikeNumber(remark) ? remark.trim() : "",
      isFormula: isFormula(range.formulas[row]?.[1]),
    });
  });
  return inputs;
}
