import { inputColumns } from "../stories/scenarioFormat";
import { addressWithin } from "./address";
import type { CellContent, Input, Place } from "./scenario";
import type { Edit } from "./writeCells";

/** A cell of an input's row. */
export function inputCell({ at }: Pick<Input, "at">, column: keyof typeof inputColumns): Place {
  return { ...at, address: addressWithin(at.address, 0, inputColumns[column]) };
}

/** A change of a cell of an input's row, which is known again by its word. */
export function inputEdit(
  input: Pick<Input, "at" | "label">,
  column: keyof typeof inputColumns,
  value: CellContent,
): Edit {
  return { at: inputCell(input, column), value, label: { at: input.at, text: input.label } };
}
