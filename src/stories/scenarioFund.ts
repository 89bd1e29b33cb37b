import type { Format } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";
import type { ScenarioFund } from "./scenarioContent";
import { requestColumns, type FundInput, type RequestColumn } from "./scenarioFormat";
import { freeRequestCells, requestCells } from "./requestCells";
import { addInputRows, addTermsHead } from "./inputRows";
import { resultLetters } from "./resultPlaces";
import type { InputLook } from "./scenarioLooks";
import type { ScenarioAddresses } from "./scenarioSheet";
import { columnLetters, header, note, plainCell, result, title, type GrowingSheet } from "./sheet";

/** Rows that are left free below the requests for more of them. */
const freeRows = 3;

/** The fund's part of the results: below those of the books, right of the comparison. */
const top = 44;
const openingRows = 3;

/** Where the fund's formulas find its cells. */
export interface FundAddresses {
  fund: (id: FundInput) => string;
  requests: (column: RequestColumn) => string;
}

/** The rows of the fund in their order. */
export function fundLooks({ scenario: { units, notes } }: StoryWords): Record<FundInput, InputLook> {
  const look = (format: Format, unit: string, remark?: string) => ({ format, unit, remark, hasRange: false });
  return {
    opening: look("kronor", units.sek),
    opening2: look("kronor", units.sek, notes.openings),
    opening3: look("kronor", units.sek, notes.openings),
    fundRule: look("whole", "", notes.fundRule),
    repaymentShare: look("wholeShare", units.share),
    repaymentDelay: look("whole", units.years),
    repaymentYears: look("whole", units.years),
    savingsReturned: look("wholeShare", units.share),
    returnFrom: look("whole", units.year),
    lastRepaying: look("whole", units.year, notes.lastRepaying),
    queue: look("whole", ""),
  };
}

/** Adds the fund's money and rules. */
export function addFund(sheet: GrowingSheet, { inputs }: ScenarioFund, words: StoryWords) {
  const first = addTermsHead(sheet, words);
  const at = addInputRows(sheet, fundLooks(words), words.inputs.fund, inputs);
  return { range: `A${first}:B${sheet.nextRow - 1}`, at };
}

/** Adds those who ask for its money, and tells where each column of theirs stands, without its header. */
export function addRequests(sheet: GrowingSheet, { requests }: ScenarioFund, words: StoryWords) {
  const heads = requestColumns.map((column) => header(words.inputs.requests[column][0]!));
  const first = sheet.add(...heads, header(words.scenario.headers.source));
  for (const request of requests) {
    const cells = requestCells([...requestColumns.map((column) => request[column]), request.source]);
    sheet.add(...cells.map(plainCell));
  }
  for (let free = 0; free < freeRows; free++) sheet.add(...freeRequestCells());
  const last = sheet.nextRow - 1;
  const letter = (column: RequestColumn) => columnLetters(requestColumns.indexOf(column));
  return {
    range: `A${first}:${letter(requestColumns.at(-1)!)}${last}`,
    at: (column: RequestColumn) => `$${letter(column)}$${first + 1}:$${letter(column)}$${last}`,
  };
}

/** Adds the fund's results as live formulas: sizes side by side, and year by year under both rules. */
export function addFundResults(
  sheet: GrowingSheet,
  at: ScenarioAddresses & FundAddresses,
  years: number,
  words: StoryWords,
): void {
  const say = words.scenario.fund;
  const flows = top + openingRows + 5;
  const last = flows + years;
  const column = (letter: string) => `$${letter}$${flows + 1}:$${letter}$${last}`;
  const first = resultLetters("financing", 0);
  const asks = resultLetters("financing", 1);
  const saves = resultLetters("financing", 2);
  const [dispositions, requests, savings] = [at.books("dispositions"), column(asks), column(saves)];
  const byPlan = (["repaymentShare", "repaymentDelay", "repaymentYears"] as const).map(at.fund).join(",");
  const queue = at.fund("queue");

  sheet.put(`${first}${top}`, title(say.title));
  sheet.put(`${first}${top + 1}`, note(say.note));
  sheet.put(`${first}${top + 2}`, header(say.openings));
  const openings = `${at.fund("opening")}:${at.fund("opening3")}`;
  const compared = `=SOCIAL.FUND.SCENARIOS(${openings},${dispositions},${requests},${byPlan},${queue})`;
  const ofScenarios = ["kronor", "kronor", "kronor", "whole", "kronor", "exact", "kronor"] as const;
  sheet.spillAt(`${first}${top + 3}`, compared, openingRows, [...ofScenarios]);

  const { books, requests: heads } = words.inputs;
  sheet.put(`${first}${flows - 1}`, header(say.flows));
  sheet.put(`${first}${flows}`, ...[books.year[0]!, heads.amount[0]!, heads.saving[0]!].map(header));
  for (let year = 0; year < years; year++) {
    const row = flows + 1 + year;
    const begins = `(${at.requests("start")}+${at.requests("savingDelay")})`;
    const runs = `(${begins}<=$${first}${row})*(${begins}+${at.requests("savingYears")}>$${first}${row})`;
    const asked = `=SUMIFS(${at.requests("amount")},${at.requests("start")},$${first}${row})`;
    const saved = `=SUMPRODUCT(${runs}*${at.requests("saving")})`;
    sheet.put(`${first}${row}`, year, result(asked, "kronor"), result(saved, "kronor"));
  }

  const ledgers = resultLetters("fundYears");
  const ledger: Format[] = ["whole", ...new Array<Format>(8).fill("kronor")];
  const plan = [at.fund("opening"), dispositions, requests].join(",");
  sheet.put(`${ledgers}${flows - 1}`, header(say.byPlan));
  sheet.spillAt(`${ledgers}${flows}`, `=SOCIAL.FUND(${plan},${byPlan},${queue})`, years, ledger);
  const rule = [savings, at.fund("savingsReturned"), at.fund("returnFrom"), queue].join(",");
  sheet.put(`${ledgers}${last + 2}`, header(say.bySavings));
  sheet.spillAt(`${ledgers}${last + 3}`, `=SOCIAL.FUND.BYSAVINGS(${plan},${rule})`, years, ledger);
}
