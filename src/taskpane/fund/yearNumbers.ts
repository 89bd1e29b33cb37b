import { fundWords } from "../../locales/fundWords";
import type { Plan } from "../../model/financing";
import type { Fund } from "../../workbook/fund";
import type { Scenario } from "../../workbook/scenario";
import { courses, type Course } from "./course";
import { fundColumns, type FundColumn } from "./rows";
import {
  inSentence,
  totalStep,
  type Column,
  type Explanation,
  type Numbers,
  type Sign,
  type Speech,
  type Step,
} from "../explained/explanation";
import { booksGrounds, inputGrounds } from "../explained/grounds";
import { grantedSteps, returningIn } from "../explained/steps/fundSteps";
import { kronor } from "../explained/steps/measureParts";

/** How each number of the fund's years is reached, in the size that the view shows by year. */
export function fundYearNumbers(scenario: Scenario, plan: Plan, fund: Fund, speech: Speech): Numbers | null {
  const says = fundWords[speech.words.language];
  const [course] = courses(fund, plan.dispositions);
  if (!course) return null;
  return {
    rows: fundColumns.map((id) => ({ id, name: speech.say.named.fundYear(inSentence(says.columns[id], speech)) })),
    variants: course.years.map(({ year }) => ({ id: String(year), name: speech.say.sums.count(String(year)) })),
    explain: (column, year) => explain(column as FundColumn, Number(year), course, fund, scenario, speech),
  };
}

type Part = FundColumn | "opening" | "disposition";

/** What each column is made of; each of them is a column of the table too. */
const parts: Record<FundColumn, readonly Part[]> = {
  requested: ["requested"],
  waiting: ["notGranted", "waiting"],
  granted: ["waiting", "requested", "opening", "disposition", "repaid", "granted"],
  notGranted: ["waiting", "requested", "granted", "notGranted"],
  paid: ["granted", "committed", "paid"],
  repaid: ["opening", "disposition", "granted", "closing", "repaid"],
  committed: ["granted", "paid", "committed"],
  closing: ["opening", "disposition", "repaid", "granted", "closing"],
  balance: ["closing", "committed", "balance"],
};

function explain(
  column: FundColumn,
  year: number,
  course: Course,
  fund: Fund,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const { say } = speech;
  const { formulas } = say.fundYears;
  const says = fundWords[speech.words.language];
  const { rules } = fund;
  const returning =
    column === "repaid" && rules.rule === "plan" ? returningIn(year, course.years, rules, speech) : null;
  const columns = parts[column].map((id) => columnOf(id, course, speech));
  return {
    formula: column === "repaid" ? formulas.repaid[rules.rule] : formulas[column],
    tables: [
      {
        title: say.years,
        head: say.columns.year,
        marks: course.years.map((row) => String(row.year)),
        columns: returning ? [columnOf("granted", course, speech), returning] : columns,
      },
    ],
    steps: returning
      ? [totalStep("=", { ...returning, name: says.columns.repaid }, speech)]
      : stepsOf(column, year, course, fund, speech),
    notes: [says.measured, say.prices(say.current)],
    restsOn: [...inputGrounds(scenario, "Fund", speech), ...booksGrounds(scenario, ["dispositions"], speech)],
  };
}

function columnOf(id: Part, { years }: Course, { words }: Speech): Column {
  const says = fundWords[words.language];
  const name = id === "opening" || id === "disposition" ? words.tables.fund[id] : says.columns[id];
  return { name, unit: "kronor", amounts: years.map((row) => row[id]) };
}

function stepsOf(column: FundColumn, year: number, course: Course, { requests, rules }: Fund, speech: Speech): Step[] {
  const { sums, fundYears } = speech.say;
  const here = course.years[year]!;
  const before = course.years[year - 1];
  const at = (sign: Sign, id: Part, name = columnOf(id, course, speech).name) =>
    kronor(sign, sums.inYear(name, String(year)), here[id]);
  const committedBefore: Step[] =
    before === undefined
      ? []
      : [kronor("", sums.inYear(columnOf("committed", course, speech).name, String(year - 1)), before.committed)];
  const next: Sign = before === undefined ? "" : "+";
  switch (column) {
    case "requested": {
      const asking = requests.filter(({ start }) => start === year);
      return [
        ...asking.map(({ name, amount }, index) => kronor(index === 0 ? "" : "+", name, amount)),
        at("=", "requested"),
      ];
    }
    case "waiting":
      return before === undefined || !rules.queue
        ? [kronor("=", fundYears.nothingWaits, 0)]
        : [kronor("=", sums.inYear(columnOf("notGranted", course, speech).name, String(year - 1)), here.waiting)];
    case "granted":
      return grantedSteps(here, rules.rule === "plan", at, speech);
    case "notGranted":
      return [at("", "waiting"), at("+", "requested"), at("−", "granted"), at("=", "notGranted")];
    case "paid":
      return [...committedBefore, at(next, "granted"), at("−", "committed"), at("=", "paid")];
    case "repaid":
      return [at("", "closing"), at("+", "granted"), at("−", "opening"), at("−", "disposition"), at("=", "repaid")];
    case "committed":
      return [...committedBefore, at(next, "granted"), at("−", "paid"), at("=", "committed")];
    case "closing":
      return [at("", "opening"), at("+", "disposition"), at("+", "repaid"), at("−", "granted"), at("=", "closing")];
    case "balance":
      return [at("", "closing"), at("+", "committed"), at("=", "balance")];
  }
}
