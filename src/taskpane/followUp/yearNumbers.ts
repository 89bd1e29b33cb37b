import { followUpWords } from "../../locales/followUpWords";
import { discountFactors } from "../../model/discounting";
import { realisation } from "../../model/followUp";
import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";
import { assess, type Assessment } from "./assess";
import { followedColumns, type FollowedColumn } from "./columns";
import { inSentence, type Column, type Explanation, type Ground, type Numbers } from "../explained/explanation";
import type { Speech, Step } from "../explained/explanation";
import { inputGrounds } from "../explained/grounds";
import { kronor } from "../explained/steps/measureParts";
import { measurePrices } from "../explained/remarks";

/** How each number of a follow-up's years is reached; null where its sheet cannot be read. */
export function followUpYearNumbers(scenario: Scenario, content: FollowUpContent, speech: Speech): Numbers | null {
  const found = assess(content, scenario);
  if (!found) return null;
  const heads = speech.words.tables.followUp;
  return {
    rows: followedColumns.map((id) => ({ id, name: speech.say.named.followed(inSentence(heads[id], speech)) })),
    variants: found.years.map(({ year }) => ({ id: String(year), name: speech.say.sums.count(String(year)) })),
    explain: (column, year) => explain(column as FollowedColumn, Number(year), found, content, scenario, speech),
  };
}

function explain(
  column: FollowedColumn,
  year: number,
  found: Assessment,
  content: FollowUpContent,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const { say, words } = speech;
  const says = followUpWords[words.language];
  const isToDate = column === "plannedToDate" || column === "actualToDate";
  const { steps, columns } = partsOf(column, year, found, content, scenario, speech);
  const known: Ground = {
    label: says.known,
    text: String(found.known),
    source: null,
    grade: "",
    isChanged: false,
    at: content.knownAt,
  };
  return {
    formula: say.followUpYears[column],
    tables: [
      { title: say.years, head: say.columns.year, marks: columns[0]!.amounts.map((_, at) => String(at)), columns },
    ],
    steps,
    notes: [measurePrices(scenario, speech), says.intro],
    restsOn: [known, ...(isToDate ? inputGrounds(scenario, "Programme", speech, ["discountRate"]) : [])],
  };
}

function partsOf(
  column: FollowedColumn,
  year: number,
  { years, known }: Assessment,
  content: FollowUpContent,
  { discountRate }: Scenario,
  speech: Speech,
): { steps: Step[]; columns: Column[] } {
  const { say, words } = speech;
  const heads = words.tables.followUp;
  const { heads: sheet } = followUpWords[words.language];
  const here = years[year]!;
  const isActual = column === "actual" || column === "actualToDate" || column === "deviation";
  const counted = isActual ? years.slice(0, known) : years;
  const of = (name: string, amounts: readonly number[]): Column => ({ name, unit: "kronor", amounts });
  const planned = of(
    heads.planned,
    counted.map((row) => row.planned),
  );
  const actual = of(
    heads.actual,
    years.slice(0, known).map((row) => row.actual!),
  );
  const inYear = (name: string) => say.sums.inYear(name, String(year));
  const answer = kronor("=", inYear(heads[column]), here[column]);
  if (answer.amount === null) return { steps: [{ ...answer, name: say.followUp.notKnown }], columns: [planned] };
  switch (column) {
    case "planned":
    case "actual": {
      const from = content.years[year]!;
      const [saved, cost] = isActual ? [from.ownActual, from.costActual] : [from.ownPlanned, from.costPlanned];
      const terms = [
        kronor("", isActual ? sheet.ownActual : sheet.ownPlanned, saved),
        kronor("−", isActual ? sheet.costActual : sheet.costPlanned, cost),
      ];
      // the net has a formula on the sheet, in whose place a person may have written a value
      const isSum = Math.abs(saved - cost - answer.amount) < 0.5;
      return { steps: isSum ? [...terms, answer] : [answer], columns: [isActual ? actual : planned] };
    }
    case "deviation":
      return {
        steps: [
          kronor("", inYear(heads.actual), here.actual),
          kronor("−", inYear(heads.planned), here.planned),
          answer,
        ],
        columns: [actual, planned],
      };
    case "plannedToDate":
    case "actualToDate": {
      const factors = discountFactors(discountRate, years.length);
      const net = isActual ? here.actual! : here.planned;
      const before = years[year - 1];
      const factor: Column = { name: say.columns.factor, unit: "factor", amounts: factors.slice(0, counted.length) };
      const sums = of(
        heads[column],
        counted.map((row) => row[column]!),
      );
      const sum: Step[] =
        before === undefined ? [] : [kronor("+", say.charts.before(heads[column], String(year - 1)), before[column])];
      return {
        steps: [
          kronor("", inYear(isActual ? heads.actual : heads.planned), net),
          { sign: "×", name: inYear(say.columns.factor), amount: factors[year]!, unit: "factor" },
          ...sum,
          answer,
        ],
        columns: [isActual ? actual : planned, factor, sums],
      };
    }
    case "forecast": {
      const forecast = of(
        heads.forecast,
        years.map((row) => row.forecast),
      );
      const isScaled = year >= known && here.planned > 0;
      const share = realisation(
        content.years.map(({ ownPlanned }) => ownPlanned),
        content.years.map(({ ownActual }) => ownActual),
        known,
      );
      const plan = kronor("", inYear(heads.planned), here.planned);
      const name = say.followUp.realisedNet;
      return {
        steps: isScaled ? [plan, { sign: "×", name, amount: share, unit: "share" }, answer] : [answer],
        columns: [planned, forecast],
      };
    }
  }
}
