import { fundWords } from "../../locales/fundWords";
import type { Plan } from "../../model/financing";
import { fundCourses, type FundCourse } from "../../model/fundCourses";
import { requestedFundMade, type RequestedFundId } from "../../model/fundMade";
import type { Fund } from "../../workbook/fund";
import type { Scenario } from "../../workbook/scenario";
import { fundColumns, type FundColumn } from "./rows";
import {
  choice,
  inSentence,
  numbersBy,
  totalStep,
  yearChoices,
  type Column,
  type Explanation,
  type Numbers,
  type Speech,
  type Step,
} from "../explained/explanation";
import { booksGrounds, inputGrounds } from "../explained/grounds";
import { fundYearSteps, isWorking, returningColumn } from "../explained/steps/fundSteps";
import { partsOf } from "../explained/steps/madeSteps";
import { kronor } from "../explained/steps/measureParts";

/** How each number of the fund's years is reached, in the size that the view shows by year. */
export function fundYearNumbers(scenario: Scenario, plan: Plan, fund: Fund, speech: Speech): Numbers | null {
  const says = fundWords[speech.words.language];
  const [course] = fundCourses(fund.openings, plan.dispositions, fund.requests, fund.rules);
  if (!course) return null;
  return numbersBy(
    fundColumns.map((id) => choice(id, speech.say.named.fundYear(inSentence(says.columns[id], speech)))),
    yearChoices(course.years, speech),
    (column, year) => explain(column, year, course, fund, scenario, speech),
  );
}

function explain(
  column: FundColumn,
  year: number,
  course: FundCourse,
  fund: Fund,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const { say } = speech;
  const { formulas } = say.fundYears;
  const says = fundWords[speech.words.language];
  const { rules } = fund;
  const returning =
    column === "repaid" && rules.rule === "plan" ? returningColumn(year, course.years, rules, speech) : null;
  const columns = columnsBehind(column, fund, speech).map((id) => columnOf(id, course, speech));
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

/** The columns that a number is made of, and its own. */
function columnsBehind(column: FundColumn, { rules }: Fund, speech: Speech): RequestedFundId[] {
  if (column === "waiting") return ["notGranted", "waiting"];
  const made = requestedFundMade(rules.rule);
  return partsOf(column, { made, isShown: (id) => !isWorking(id, speech) }).filter(
    (id) => id !== "committedBefore" && id !== "asked" && id !== "available",
  );
}

function nameOf(id: RequestedFundId, { say, words }: Speech): string {
  const names: Partial<Record<RequestedFundId, string>> = {
    ...say.fundYears.amounts,
    ...words.tables.fund,
    ...fundWords[words.language].columns,
  };
  return names[id]!;
}

function columnOf(id: RequestedFundId, { years }: FundCourse, speech: Speech): Column {
  const unit = id === "returnedShare" ? "share" : "kronor";
  return { name: nameOf(id, speech), unit, amounts: years.map((row) => row[id]) };
}

function stepsOf(
  column: FundColumn,
  year: number,
  course: FundCourse,
  { requests, rules }: Fund,
  speech: Speech,
): Step[] {
  const { sums, fundYears } = speech.say;
  const here = course.years[year]!;
  const inYear = (id: RequestedFundId) =>
    id === "committedBefore"
      ? sums.inYear(nameOf("committed", speech), String(year - 1))
      : sums.inYear(nameOf(id, speech), String(year));
  if (column === "requested") {
    const asking = requests.filter(({ start }) => start === year);
    const each = asking.map(({ name, amount }, index) => kronor(index === 0 ? "" : "+", name, amount));
    return [...each, kronor("=", inYear("requested"), here.requested)];
  }
  if (column === "waiting") {
    return year === 0 || !rules.queue
      ? [kronor("=", fundYears.nothingWaits, 0)]
      : [kronor("=", sums.inYear(nameOf("notGranted", speech), String(year - 1)), here.waiting)];
  }
  return fundYearSteps(column, requestedFundMade(rules.rule), here, inYear, speech);
}
