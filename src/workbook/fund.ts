import type { FundRequest } from "../model/fundRequests";
import { readDownturn } from "../ranges/downturn";
import { readFundRequests } from "../ranges/fundRequests";
import { readFundRules, type FundTable } from "../ranges/fundRules";
import type { Downturn } from "../model/downturn";
import { attempt, firstError } from "./problems";
import { requestColumns } from "../stories/scenarioFormat";
import type { Problem, RequestLine } from "./scenario";
import type { Block } from "./sheetContent";

/** A fund's sizes and rules, and the investments that ask for its money. */
export interface Fund extends FundTable {
  requests: FundRequest[];
}

/** The fund that the blocks say; null where there is none, or where a cell is wrong. */
export function understandFund(fund: Block | null, requests: Block | null, problems: Problem[]): Fund | null {
  if (!fund) return null;
  const before = problems.length;
  const [rules, asked] = [fund.cells(2), requests?.cells() ?? []];
  firstError(fund, rules, problems);
  if (requests) firstError(requests, asked, problems);
  if (problems.length > before) return null;
  const read = { fund, ...(requests && { requestTable: requests }) };
  return attempt(problems, "FUND", read, () => ({
    ...readFundRules(rules, "fund"),
    requests: readFundRequests(asked, "requestTable"),
  }));
}

/** The rows of those who ask for a fund's money; a row that is blank is none. */
export function requestLines(block: Block | null): RequestLine[] | null {
  if (!block) return null;
  const lines: RequestLine[] = [];
  for (let row = 1; row < block.rows; row++) {
    const cells = [...requestColumns, "source"].map((_, column) => block.value(row, column));
    if (cells.every((cell) => cell === "")) continue;
    const [name, source] = [cells[0], cells.at(-1)].map((cell) => String(cell).trim());
    lines.push({ name: name!, cells, source: source!, at: block.place(row, 0) });
  }
  return lines;
}

/** The downturn that the block says; null where there is none, or where a cell is wrong. */
export function understandDownturn(block: Block | null, problems: Problem[]): Downturn | null {
  if (!block) return null;
  const before = problems.length;
  const cells = block.cells(2);
  firstError(block, cells, problems);
  if (problems.length > before) return null;
  return attempt(problems, "FUND", { downturn: block }, () => readDownturn(cells, "downturn"));
}
