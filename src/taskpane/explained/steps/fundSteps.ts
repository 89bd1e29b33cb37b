import type { FundYear } from "../../../model/fund";
import { returningIn, type RequestedFundId } from "../../../model/fundMade";
import type { FundRules } from "../../../model/fundRequests";
import { fundScenarioMade, type FundScenario, type FundSums } from "../../../model/fundScenarios";
import type { MadeOf } from "../../../model/made";
import type { FundRow } from "../../fund/rows";
import { summed, totalStep, type Column, type Sign, type Speech, type Step, type Unit } from "../explanation";
import { madeSteps } from "./madeSteps";
import { kronor } from "./measureParts";

/** What of a fund's course its numbers are read from. */
export interface FundCourse extends FundScenario, FundSums {
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
    opening: level("opening"),
    disposition: sum("disposition"),
    repaid: sum("repaid"),
    requested: level("requested"),
    waiting: level("waiting"),
    granted: sum("granted"),
    notGranted: sum("notGranted"),
    closing: level("closing"),
  };
}

/** The steps to a number of the fund as a whole. */
export function fundSteps(row: FundRow, course: FundCourse, columns: Columns, queue: boolean, speech: Speech): Step[] {
  const { sums: say } = speech.say;
  switch (row) {
    case "granted":
    case "repaid":
      return [totalStep("=", columns[row], speech)];
    case "notGranted":
      return queue
        ? [kronor("=", say.last(columns.notGranted.name), course.notGranted)]
        : [totalStep("=", columns.notGranted, speech)];
    case "firstShortYear": {
      const name = course.firstShortYear === null ? say.neverShort : say.first;
      return [{ sign: "=", name, amount: course.firstShortYear, unit: "year" }];
    }
    case "closing":
    case "idle":
    case "turnover":
      return madeSteps(row, {
        made: fundScenarioMade,
        term: (sign, id) => ({
          sign,
          name: scenarioName(id, course, columns, speech),
          amount: course[id],
          unit: unitOf(id),
        }),
        isShown: () => false,
      });
  }
}

type ScenarioId = keyof FundScenario | keyof FundSums;

function unitOf(id: ScenarioId): Unit {
  return id === "count" ? "count" : id === "turnover" ? "times" : "kronor";
}

function scenarioName(id: ScenarioId, course: FundCourse, columns: Columns, { say: { sums: say } }: Speech): string {
  const names: Partial<Record<ScenarioId, string>> = {
    opening: say.opening,
    disposed: say.total(columns.disposition.name),
    repaid: say.total(columns.repaid.name),
    granted: say.total(columns.granted.name),
    putIn: say.putIn,
    closing: columns.closing.name,
    closings: say.total(columns.closing.name),
    count: say.years,
    idle: say.mean,
    turnover: course.turnover === null ? say.none : say.share,
  };
  return names[id]!;
}

/** What of each year's grants comes back in a year, by the plan. */
export function returningColumn(
  year: number,
  years: readonly FundYear[],
  plan: Pick<FundRules, "share" | "delay" | "years" | "lastRepaying">,
  { say }: Speech,
): Column {
  const granted = years.map((one) => one.granted);
  return summed(say.fundYears.returning(String(year)), returningIn(year, granted, plan));
}

/** The amounts of a fund's year that stand in no column, with their words. */
export function isWorking(id: RequestedFundId, { say }: Speech): id is keyof Speech["say"]["fundYears"]["amounts"] {
  return id in say.fundYears.amounts;
}

/** The steps to an amount of a fund's year. */
export function fundYearSteps<Id extends RequestedFundId>(
  id: Id,
  made: MadeOf<Id>,
  here: Readonly<Record<Id | "year", number>>,
  nameOf: (id: Id) => string,
  speech: Speech,
): Step[] {
  const { amounts, smaller } = speech.say.fundYears;
  return madeSteps(id, {
    made,
    term: (sign: Sign, part: Id) => ({
      sign,
      name: isWorking(part, speech) ? amounts[part] : nameOf(part),
      amount: here[part],
      unit: part === "returnedShare" ? "share" : "kronor",
    }),
    isShown: (part) => !isWorking(part, speech),
    isNone: (part) => part === "committedBefore" && here.year === 0,
    smaller,
  });
}
