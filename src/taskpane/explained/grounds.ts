import { ownsActor } from "../../model/programme";
import { costColumns, type BooksColumn, type InputBlock } from "../../stories/scenarioFormat";
import type { BooksPlace, CostLine, Input, Scenario } from "../../workbook/scenario";
import { isPercent, sortOf, typedText } from "../kinds";
import type { Ground, Speech } from "./explanation";

/** The inputs of a block as a number rests on them: all, or those with these ids. */
export function inputGrounds(
  { inputs }: Scenario,
  block: InputBlock,
  { words }: Speech,
  ids?: readonly string[],
): Ground[] {
  return inputs
    .filter((input) => input.block === block && (!ids || (input.id !== null && ids.includes(input.id))))
    .map((input) => ({
      ...told(input),
      label: input.label,
      text: valueText(input, words.language),
      at: input.valueAt,
    }));
}

/** The rows of the cost table: all actors', or only those that an actor owns. */
export function costGrounds({ costs }: Scenario, own: string | null, speech: Speech): Ground[] {
  return costs
    .filter(({ actor }) => own === null || ownsActor(own, actor))
    .map((line) => ({ ...told(line), label: costName(line, speech), text: costText(line, speech), at: line.at }));
}

/** Columns of the books. */
export function booksGrounds({ books }: Scenario, columns: readonly BooksColumn[], { say }: Speech): Ground[] {
  return columns.flatMap((column) => {
    const found: BooksPlace | undefined = books[column];
    if (!found) return [];
    return { label: found.label, text: say.books, source: null, grade: "", isChanged: false, at: found.at };
  });
}

function told({ source, grade, isChanged }: Pick<Input, "source" | "grade" | "isChanged">) {
  return { source, grade, isChanged };
}

/** A value of an input with its unit. */
export function valueText({ id, value, unit }: Pick<Input, "id" | "value" | "unit">, language: "sv" | "en"): string {
  const { kind } = sortOf(id, value);
  return isPercent(kind) ? typedText(value, kind, language) : `${typedText(value, kind, language)} ${unit}`.trimEnd();
}

function costName({ actor, cells }: CostLine, { say }: Speech): string {
  return say.costRow(actor, Number(cells[costColumns.fromAge]), Number(cells[costColumns.toAge]));
}

function costText({ cells }: CostLine, { say, words }: Speech): string {
  return say.perYear(words.number(Number(cells[costColumns.amount]), "kronor"));
}
