import type { FundYear } from "../../../model/fund";
import type { FundRules } from "../../../model/fundRequests";
import type { FundScenario } from "../../../model/fundScenarios";
import type { FundRow } from "../../fund/rows";
import { summed, totalStep, type Column, type Sign, type Speech, type Step } from "../explanation";
import { kronor } from "./measureParts";

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
        ...putIn,
        kronor("=", say.putIn, sum),
        total("→", "granted"),
        kronor("÷", say.putIn, sum),
        { sign: "=", name, amount: course.turnover, unit: "times" },
      ];
    }
  }
}

/** What of each year's grants comes back in a year, by the plan. */
export function returningIn(
  year: number,
  years: readonly FundYear[],
  { share, delay, years: over, lastRepaying }: Pick<FundRules, "share" | "delay" | "years" | "lastRepaying">,
  { say }: Speech,
): Column {
  const isDue = (granted: number) =>
    granted + delay <= year && year < granted + delay + over && (lastRepaying === null || granted <= lastRepaying);
  const amounts = years.map((row) => (isDue(row.year) ? (share * row.granted) / over : 0));
  return summed(say.fundYears.returning(String(year)), amounts);
}

/** What is granted: the smaller of what is asked for and the money, with what comes back in the year or without it. */
export function grantedSteps(
  here: FundYear,
  isRepaidFirst: boolean,
  at: (sign: Sign, id: "waiting" | "requested" | "opening" | "disposition" | "repaid" | "granted") => Step,
  { say: { fundYears } }: Speech,
): Step[] {
  const money = here.opening + here.disposition + (isRepaidFirst ? here.repaid : 0);
  return [
    at("", "waiting"),
    at("+", "requested"),
    kronor("=", fundYears.asked, here.waiting + here.requested),
    at("", "opening"),
    at("+", "disposition"),
    ...(isRepaidFirst ? [at("+", "repaid")] : []),
    kronor("=", fundYears.money, money),
    { ...at("→", "granted"), name: fundYears.smaller },
  ];
}
