import { plainWord, understood } from "../locales/understood";
import { termOfOffice } from "../model/breakEvenWithin";
import { usualProgramme } from "../model/programmeInputs";
import type { Cohort } from "../model/cohortExclusion";
import { readCohort } from "../ranges/cohort";
import { readCostTable } from "../ranges/costTable";
import { readProgramme } from "../ranges/programme";
import { readTermYears } from "../ranges/termYears";
import {
  blockNames,
  costColumnOn,
  costColumns,
  costTableWidth,
  inputBlocks,
  inputColumns,
  inputsWidthOn,
  isChanged,
  originKey,
  optionalBlockNames,
  usualSimulation,
  type BlockName,
  type InputBlock,
  type Origin,
} from "../stories/scenarioFormat";
import { boardsOf } from "./boards";
import { bookedOtherwise } from "./bookedOtherwise";
import { balanceBeside, booksPlaces, understandBooks } from "./books";
import { requestLines, understandDownturn, understandFund } from "./fund";
import { optimismRows, understandOptimism } from "./optimism";
import { inputId } from "./inputWords";
import { attempt, firstError } from "./problems";
import { addressWithin } from "./address";
import type { CellContent, CostLine, DayCell, Input, Measure, Problem, Scenario } from "./scenario";
import { Block, type SheetContent } from "./sheetContent";
import { outcomeLines } from "./outcomes";
import { ownTextsOf } from "./ownTexts";

/** What a scenario's sheet says, as far as it can be understood; what cannot be is told as a problem with its cell. */
export function understand(sheet: SheetContent): Scenario {
  const problems: Problem[] = [];
  const blocks = new Map([...blockNames, ...optionalBlockNames].map((name) => [name, Block.named(sheet, name)]));
  const inputs = inputBlocks.flatMap((name) => inputsOf(name, blocks.get(name) ?? null, sheet.origin));
  const measure = measureOf(blocks.get("Programme") ?? null, blocks.get("Costs") ?? null, problems);
  const [books, terms] = [blocks.get("Books") ?? null, blocks.get("Terms") ?? null];
  const found = books && understandBooks(books, terms, problems);
  const places = books ? booksPlaces(books) : {};
  const valueOf = (id: string) => inputs.find((input) => input.id === id)?.value;
  return {
    sheetId: sheet.sheetId,
    name: sheet.name,
    version: sheet.version,
    lock: sheet.lock,
    blocks: Object.fromEntries(blockNames.flatMap((name) => placed(name, blocks.get(name)))),
    missing: blockNames.filter((name) => !blocks.get(name)),
    problems,
    inputs,
    costs: costLines(blocks.get("Costs") ?? null, sheet.origin),
    costTableWidth: Math.min(blocks.get("Costs")?.columns ?? costTableWidth, costTableWidth),
    books: places,
    balanceBeside: books ? balanceBeside(books) : "",
    bookedOtherwise: measure && found ? bookedOtherwise(measure, places) : null,
    days: daysIn(sheet, [...blocks.values()]),
    answers: ownTextsOf(blocks.get("Decision") ?? null, understood.decision),
    outcomes: outcomeLines(blocks.get("Outcomes") ?? null),
    wording: ownTextsOf(blocks.get("Brief") ?? null, understood.wording),
    effectBasis: understood.effectBases.get(plainWord(String(valueOf("effectBasis") ?? ""))) ?? null,
    priceYear: yearIn(valueOf("priceYear")),
    yearZero: yearIn(valueOf("yearZero")),
    termYears: termYearsOf(inputs, problems),
    cohort: understandCohort(blocks.get("Cohort") ?? null, problems),
    boards: boardsOf(blocks.get("Boards") ?? null),
    measure,
    plan: found?.plan ?? null,
    taxBase: found?.taxBase ?? [],
    requests: requestLines(blocks.get("Requests") ?? null),
    fund: understandFund(blocks.get("Fund") ?? null, blocks.get("Requests") ?? null, problems),
    downturn: understandDownturn(blocks.get("Downturn") ?? null, problems),
    discountRate: measure?.programme.discountRate ?? usualProgramme.discountRate,
    optimism: understandOptimism(blocks.get("OptimismBias") ?? null, problems),
    optimismRows: optimismRows(blocks.get("OptimismBias") ?? null),
    simulation: sheet.simulation ?? usualSimulation,
  };
}

/** The numbers of the blocks that show as a day: in none of them is one asked for. */
function daysIn(sheet: SheetContent, blocks: readonly (Block | null)[]): DayCell[] {
  return sheet.days
    .filter((cell) => blocks.some((block) => block?.has(cell)))
    .map(([row, column]) => ({
      at: { sheetId: sheet.sheetId, address: addressWithin(sheet.address.replace(/^.*!/, ""), row, column) },
      number: Number(sheet.values[row]![column]),
    }));
}

function yearIn(value: CellContent | undefined): number | null {
  return typeof value === "number" && value > 0 ? value : null;
}

/** The years left of the term of office; the whole of it where the sheet does not say or says what cannot be. */
function termYearsOf(inputs: readonly Input[], problems: Problem[]): number {
  const input = inputs.find(({ block, id }) => block === "Choices" && id === "termYears");
  const read = input && attempt(problems, "", { "": input.valueAt }, () => readTermYears(input.value, "termYears"));
  return read ?? termOfOffice;
}

/** The cohort that the block says; null where there is none, or where a cell is wrong. */
function understandCohort(cohort: Block | null, problems: Problem[]): Cohort | null {
  if (!cohort) return null;
  const before = problems.length;
  const cells = cohort.cells(2);
  firstError(cohort, cells, problems);
  if (problems.length > before) return null;
  return attempt(problems, "EXCLUSIONCOST", { cohort }, () => readCohort(cells, "cohort"));
}

function measureOf(programme: Block | null, costs: Block | null, problems: Problem[]): Measure | null {
  if (!programme || !costs) return null;
  const programmeCells = programme.cells();
  const costCells = costs.cells(Math.min(costs.columns, costTableWidth));
  const before = problems.length;
  firstError(programme, programmeCells, problems);
  firstError(costs, costCells, problems);
  if (problems.length > before) return null;
  const table = attempt(problems, "APPRAISE", { costs }, () => readCostTable(costCells, "costs"));
  if (!table) return null;
  const read = attempt(problems, "APPRAISE", { programme }, () => readProgramme(programmeCells, table));
  return read && { programme: read, costs: table, programmeCells, costCells };
}

function inputsOf(name: InputBlock, block: Block | null, origin?: Origin): Input[] {
  if (!block) return [];
  const inputs: Input[] = [];
  const column = inputColumns;
  for (let row = 0; row < block.rows; row++) {
    const label = block.value(row, column.label);
    if (typeof label !== "string" || label.trim() === "") continue;
    const id = inputId(name, label);
    if (row === 0 && id === null) continue; // a header
    const [value, source] = [block.value(row, column.value), text(block.value(row, column.source))];
    const hasSpread = name === "Programme" && block.columns > column.high;
    inputs.push({
      block: name,
      id,
      label: label.trim(),
      value,
      source,
      ...(hasSpread ? spread(block.value(row, column.low), block.value(row, column.high)) : { low: null, high: null }),
      group: hasSpread ? text(block.value(row, column.group)) : "",
      unit: text(block.value(row, column.unit)),
      grade: text(block.value(row, column.grade)),
      isFormula: block.isFormula(row, column.value),
      isChanged: name !== "Choices" && isChanged(origin, originKey(name, id ?? label), value, source),
      at: block.place(row, column.label),
      valueAt: block.place(row, column.value),
    });
  }
  return inputs;
}

/** A block's name and its address, where there is one. */
function placed(name: BlockName, block: Block | null | undefined): [BlockName, string][] {
  return block ? [[name, block.address]] : [];
}

/** Low = high = 0 means that no spread is given. */
function spread(low: CellContent, high: CellContent): { low: number | null; high: number | null } {
  const [from, to] = [Number(low), Number(high)];
  return from === 0 && to === 0 ? { low: null, high: null } : { low: from, high: to };
}

function text(cell: CellContent): string {
  return typeof cell === "string" ? cell.trim() : cell === 0 ? "" : String(cell);
}

function costLines(block: Block | null, origin?: Origin): CostLine[] {
  if (!block) return [];
  const lines: CostLine[] = [];
  for (let row = 1; row < block.rows; row++) {
    const cells: CellContent[] = [];
    for (let column = 0; column < inputsWidthOn(block.columns); column++) cells.push(block.value(row, column));
    const actor = text(cells[costColumns.actor]!);
    if (actor === "") continue;
    const cell = (id: keyof typeof costColumns) => {
      const column = costColumnOn(block.columns, id);
      return column === null ? "" : cells[column]!;
    };
    const key = originKey("Costs", actor, Number(cells[costColumns.fromAge]), Number(cells[costColumns.toAge]));
    const told = {
      group: text(cell("group")),
      factor: cell("factor"),
      code: text(cell("code")),
      grade: text(cell("grade")),
      source: text(cell("source")),
    };
    const isOther = isChanged(origin, key, cells[costColumns.amount], told.source);
    lines.push({ actor, cells, ...told, isChanged: isOther, at: block.place(row, 0) });
  }
  return lines;
}
