import { isIdOf } from "../../model/ids";
import { followUpWords } from "../../locales/followUpWords";
import type { FollowUpWorking } from "../../model/followUp";
import { followUpMade, type FollowUpId } from "../../model/followUpMade";
import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";
import type { FollowedMeasure } from "../../model/followedMeasure";
import { assess } from "./assess";
import { followedColumns, type FollowedColumn } from "./columns";
import { choice, inSentence, numbersBy, yearChoices } from "../explained/explanation";
import type { Column, Explanation, Ground, Numbers } from "../explained/explanation";
import type { Speech, Step } from "../explained/explanation";
import { inputGrounds } from "../explained/grounds";
import { madeSteps } from "../explained/steps/madeSteps";
import { kronor } from "../explained/steps/measureParts";
import { measurePrices } from "../explained/remarks";

/** How each number of a follow-up's years is reached; null where its sheet cannot be read. */
export function followUpYearNumbers(scenario: Scenario, content: FollowUpContent, speech: Speech): Numbers | null {
  const found = assess(content, scenario);
  if (!found) return null;
  const heads = speech.words.tables.followUp;
  return numbersBy(
    followedColumns.map((id) => choice(id, speech.say.named.followed(inSentence(heads[id], speech)))),
    yearChoices(found.years, speech),
    (column, year) => explain(column, year, found, content, scenario, speech),
  );
}

function explain(
  column: FollowedColumn,
  year: number,
  found: FollowedMeasure,
  content: FollowUpContent,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const { say, words } = speech;
  const says = followUpWords[words.language];
  const isToDate = column === "plannedToDate" || column === "actualToDate";
  const { steps, columns } = partsOf(column, year, found, content, speech);
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
  { years, known }: FollowedMeasure,
  content: FollowUpContent,
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
  const made = () => madeYear(column, here, speech);
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
      return { steps: made(), columns: [actual, planned] };
    case "plannedToDate":
    case "actualToDate": {
      const factor: Column = { name: say.columns.factor, unit: "factor", amounts: counted.map((row) => row.factor) };
      const sums = of(
        heads[column],
        counted.map((row) => row[column]!),
      );
      return { steps: made(), columns: [isActual ? actual : planned, factor, sums] };
    }
    case "forecast": {
      const forecast = of(
        heads.forecast,
        years.map((row) => row.forecast),
      );
      return { steps: made(), columns: [planned, forecast] };
    }
  }
}

/** The steps to a number of a year, from those it is made of. */
function madeYear(column: FollowedColumn, here: FollowUpWorking, { say, words }: Speech): Step[] {
  const heads = words.tables.followUp;
  const inYear = (name: string) => say.sums.inYear(name, String(here.year));
  const before = (name: string) => say.charts.before(name, String(here.year - 1));
  const names = {
    factor: inYear(say.columns.factor),
    realisation: say.followUp.realisedNet,
    plannedBefore: before(heads.plannedToDate),
    actualBefore: before(heads.actualToDate),
  };
  const nameOf = (id: FollowUpId) => {
    if (isIdOf(heads, id)) return inYear(heads[id]);
    if (isIdOf(names, id)) return names[id];
    throw new Error(`${id} is said as the product that it is`);
  };
  return madeSteps<FollowUpId>(column, {
    made: followUpMade(here),
    term: (sign, id) => ({
      sign,
      name: nameOf(id),
      amount: here[id],
      unit: id === "factor" ? "factor" : id === "realisation" ? "share" : "kronor",
    }),
    isShown: (id) => id in heads,
    isNone: (id) => here.year === 0 && (id === "plannedBefore" || id === "actualBefore"),
  });
}
