import { fund as english } from "../../../locales/en/fund";
import { fund as swedish } from "../../../locales/sv/fund";
import type { Plan } from "../../../model/financing";
import type { FundYear } from "../../../model/fund";
import type { FundScenario } from "../../../model/fundScenarios";
import type { Fund } from "../../../workbook/fund";
import type { Scenario } from "../../../workbook/scenario";
import { courses, type Course } from "../../fund/course";
import { fundRows, type FundRow } from "../../fund/rows";
import { summed, totalStep, type Column, type Explanation, type Numbers, type Speech, type Step } from "../explanation";
import { booksGrounds, inputGrounds } from "../grounds";
import { kronor } from "../steps/measureParts";

/** How each number of the fund is reached, for each size of it. */
export function fundNumbers(scenario: Scenario, plan: Plan, fund: Fund, speech: Speech): Numbers {
  const { say, words } = speech;
  const says = words.language === "sv" ? swedish : english;
  const sizes = courses(fund, plan.dispositions);
  return {
    rows: fundRows.map((id) => ({ id, name: says.rows[id] })),
    variants: sizes.map(({ opening }, index) => ({
      id: String(index),
      name: say.size(words.number(opening, "kronor")),
    })),
    explain: (row, size) => explain(row as FundRow, sizes[Number(size)]!, fund, scenario, speech),
  };
}

function explain(row: FundRow, course: Course, fund: Fund, scenario: Scenario, speech: Speech): Explanation {
  const { say, words } = speech;
  const says = words.language === "sv" ? swedish : english;
  const columns = fundColumnsOf(course, speech);
  return {
    formula: say.formulas.fund[row],
    tables: [
      {
        ...{ title: say.years, head: say.columns.year, marks: course.years.map(({ year }) => String(year)) },
        columns: Object.values(columns),
      },
    ],
    steps: fundSteps(row, course, columns, fund.rules.queue, speech),
    notes: [says.measured, say.prices(say.current)],
    restsOn: [...inputGrounds(scenario, "Fund", speech), ...booksGrounds(scenario, ["dispositions"], speech)],
  };
}

/** What of a fund's course its numbers are read from. */
export interface FundCourse extends FundScenario {
  years: readonly FundYear[];
}

type Summed = "disposition" | "repaid" | "granted" | "notGranted";
type Columns = Record<"opening" | "requested" | "waiting" | "closing" | Summed, Column>;

/** The columns of a fund's ledger. */
export function fundColumnsOf({ years }: Pick<FundCourse, "years">, { words }: Speech): Columns {
  const { fund: names } = words.tables;
  const of = (id: keyof Columns) => years.map((year) => year[id]);
  const level = (id: keyof Columns): Column => ({ name: names[id], unit: "kronor", amounts: of(id) });
  const sum = (id: keyof Columns) => summed(names[id], of(id));
  return {
    ...{ opening: level("opening"), disposition: sum("disposition"), repaid: sum("repaid") },
    ...{ requested: level("requested"), waiting: level("waiting"), granted: sum("granted") },
    ...{ notGranted: sum("notGranted"), closing: level("closing") },
  };
}

/** The steps to a number of the fund as a whole. */
export function fundSteps(row: FundRow, course: FundCourse, columns: Columns, queue: boolean, speech: Speech): Step[] {
  const { sums: say } = speech.say;
  const total = (sign: Step["sign"], id: Summed) => totalStep(sign, columns[id], speech);
  const { opening, years } = course;
  const putIn = [kronor("", say.opening, opening), total("+", "disposition")];
  switch (row) {
    case "granted":
    case "repaid":
      return [total("=", row)];
    case "notGranted":
      return queue ? [kronor("=", say.last(columns.notGranted.name), course.notGranted)] : [total("=", row)];
    case "firstShortYear": {
      const name = course.firstShortYear === null ? say.neverShort : say.first;
      return [{ sign: "=", name, amount: course.firstShortYear, unit: "year" }];
    }
    case "closing":
      return [...putIn, total("+", "repaid"), total("−", "granted"), kronor("=", columns.closing.name, course.closing)];
    case "idle": {
      const closings = summed(columns.closing.name, columns.closing.amounts);
      const count: Step = { sign: "÷", name: say.years, amount: years.length, unit: "count" };
      return [totalStep("", closings, speech), count, kronor("=", say.mean, course.idle)];
    }
    case "turnover": {
      const sum = opening + columns.disposition.total!;
      const name = course.turnover === null ? say.none : say.share;
      return [
        ...[...putIn, kronor("=", say.putIn, sum), total("→", "granted"), kronor("÷", say.putIn, sum)],
        { sign: "=", name, amount: course.turnover, unit: "times" },
      ];
    }
  }
}
