import { followUpWords } from "../../locales/followUpWords";
import { discountFactors } from "../../model/discounting";
import { paybackCourse } from "../../model/payback";
import type { FollowUpContent } from "../../workbook/followUp";
import type { Scenario } from "../../workbook/scenario";
import { comparedYears } from "../../model/followUp";
import { fundReturns, type FollowedMeasure } from "../../model/followedMeasure";
import { assess } from "./assess";
import {
  summed,
  totalStep,
  type Column,
  type Explanation,
  choice,
  numbersByRow,
  type Numbers,
  type Speech,
  type Step,
} from "../explained/explanation";
import { booksGrounds, inputGrounds } from "../explained/grounds";
import { paybackSteps } from "../explained/steps/paybackSteps";
import { measurePrices } from "../explained/remarks";

const toDate = ["actualToDate", "plannedToDate", "realisation"] as const;
const returned = ["returnedPlanned", "returnedActual"] as const;
type RowId = (typeof toDate)[number] | "forecastPayback" | (typeof returned)[number];

/** How each number of a follow-up is reached; null where its sheet cannot be read or nothing is known yet. */
export function followUpNumbers(scenario: Scenario, content: FollowUpContent, speech: Speech): Numbers | null {
  const found = assess(content, scenario);
  if (!found) return null;
  const rows: RowId[] = [
    ...(found.known > 0 ? toDate : []),
    "forecastPayback",
    ...(found.returned && scenario.plan ? returned : []),
  ];
  return numbersByRow(
    rows.map((id) => choice(id, speech.say.followUp[id])),
    (row) => explain(row, found, content, scenario, speech),
  );
}

/** The columns that a row is made of, and its steps. */
interface Parts {
  columns: Column[];
  steps: Step[];
}

function explain(
  row: RowId,
  found: FollowedMeasure,
  content: FollowUpContent,
  scenario: Scenario,
  speech: Speech,
): Explanation {
  const { say } = speech;
  const { columns, steps } = partsOf(row, found, content, scenario, speech);
  const marks = columns[0]!.amounts.map((_, year) => String(year));
  const isReturn = row === "returnedActual" || row === "returnedPlanned";
  const known = {
    label: followUpWords[speech.words.language].known,
    text: String(found.known),
    source: null,
    grade: "",
  };
  return {
    formula: say.formulas.followUp[row],
    tables: [{ title: say.years, head: say.columns.year, marks, columns }],
    steps,
    notes: [isReturn ? say.prices(say.current) : measurePrices(scenario, speech)],
    restsOn: [
      { ...known, isChanged: false, at: content.knownAt },
      ...(isReturn
        ? inputGrounds(scenario, "Terms", speech, ["frameCut", "savingsReturned", "returnFrom", "priceGrowth"])
        : inputGrounds(scenario, "Programme", speech, ["discountRate"])),
      ...booksGrounds(scenario, isReturn ? ["ownCost", "dispositions"] : [], speech),
    ],
  };
}

function partsOf(
  row: RowId,
  { years, net, known, realisation, returned: sums }: FollowedMeasure,
  content: FollowUpContent,
  { plan, discountRate }: Scenario,
  speech: Speech,
): Parts {
  const { say, words } = speech;
  const { followUp: heads } = words.tables;
  const factors = discountFactors(discountRate, years.length);
  const isKnown = years.slice(0, known);
  const factor: Column = { name: say.columns.factor, unit: "factor", amounts: factors.slice(0, known) };
  const toDateOf = (name: string, amounts: readonly number[]): Parts => {
    const present = summed(
      say.columns.presentNet,
      amounts.map((amount, year) => amount * factors[year]!),
    );
    return { columns: [summed(name, amounts), factor, present], steps: [totalStep("=", present, speech)] };
  };
  switch (row) {
    case "actualToDate":
      return toDateOf(
        heads.actual,
        isKnown.map(({ actual }) => actual!),
      );
    case "plannedToDate":
      return toDateOf(
        heads.planned,
        isKnown.map(({ planned }) => planned),
      );
    case "realisation": {
      const counted = comparedYears(
        content.years.map(({ ownPlanned }) => ownPlanned),
        content.years.map(({ ownActual }) => ownActual),
        known,
      );
      const came = summed(
        heads.actual,
        counted.map(({ actual }) => actual),
      );
      const planned = summed(
        heads.planned,
        counted.map(({ planned }) => planned),
      );
      const share: Step = { sign: "=", name: say.sums.share, amount: realisation, unit: "share" };
      const isPlanned = planned.total! > 0 && came.total! >= 0;
      return {
        columns: [planned, came],
        steps: isPlanned ? [totalStep("", came, speech), totalStep("÷", planned, speech), share] : [share],
      };
    }
    case "forecastPayback": {
      const present = net.map((amount, year) => amount * factors[year]!);
      const { netForecast } = followUpWords[words.language];
      return {
        columns: [
          { name: heads.forecast, unit: "kronor", amounts: years.map(({ forecast }) => forecast) },
          { name: netForecast, unit: "kronor", amounts: net },
          { name: say.columns.factor, unit: "factor", amounts: factors },
          summed(say.columns.presentNet, present),
        ],
        steps: paybackSteps(paybackCourse(net, discountRate), speech),
      };
    }
    case "returnedActual":
    case "returnedPlanned": {
      const isActual = row === "returnedActual";
      const saved = content.years.map(({ ownPlanned, ownActual }) => (isActual ? ownActual : ownPlanned));
      const back = fundReturns(plan!, saved).slice(0, known);
      const column = summed(words.tables.financing.returned, back);
      const amount = isActual ? sums!.actual : sums!.planned;
      return {
        columns: [
          { name: isActual ? heads.actual : heads.planned, unit: "kronor", amounts: saved.slice(0, known) },
          column,
        ],
        steps: [{ ...totalStep("=", column, speech), amount }],
      };
    }
  }
}
