import { rangeOf, sheetIn } from "../address";
import { writing } from "../door";
import { putBackCells, putContents } from "../put";
import type { CellContent } from "../scenario";
import { holdsFormula } from "../standing";
import type { Came } from "./freeze";
import { findRegister, registerColumns } from "./register";

/** A row of the register that is still to be restored. */
interface Listed {
  row: number;
  sheet: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
  formula: string;
  instead: CellContent;
}

/**
 * Brings back the formulas that the register lists. What somebody has changed since it was frozen stands as it does.
 *
 * @param when as it is told in the register
 */
export function unfreeze(when: string): Promise<Came> {
  return writing(async (context) => {
    const register = await findRegister(context);
    if (!register) return { count: 0, left: 0 };
    const used = register.getUsedRange(true).load("formulas, values, rowIndex");
    await context.sync();
    const listed = used.formulas.flatMap((formulas: unknown[], at) =>
      listedIn(formulas, used.values[at] as CellContent[], used.rowIndex + at),
    );
    const asked = listed.map((one) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheet);
      return { one, sheet: sheet.load("id") };
    });
    await context.sync();
    const there = asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ one, sheet }) => {
        const first = sheet.getRangeByIndexes(one.top, one.left, 1, 1).load("formulas, values");
        return {
          one,
          first,
          whole: sheet.getRangeByIndexes(one.top, one.left, one.rows, one.columns).load("formulas, values"),
        };
      });
    await context.sync();
    const same = there.filter(
      ({ one, first }) => first.formulas[0]![0] === one.instead || first.values[0]![0] === one.instead,
    );
    try {
      for (const { one, first, whole } of same) {
        whole.clear("Contents");
        putBackCells(first, [[one.formula]], [[""]]);
        putContents(register.getRangeByIndexes(one.row, registerColumns.restored, 1, 1), [[when]]);
      }
      await context.sync();
    } catch (error) {
      for (const { one, whole } of same) {
        putBackCells(whole, whole.formulas, whole.values);
        putContents(register.getRangeByIndexes(one.row, registerColumns.restored, 1, 1), [[""]]);
      }
      await context.sync().catch(() => undefined); // what went wrong first is what is told
      throw error;
    }
    return { count: same.length, left: listed.length - same.length };
  });
}

/** What a row of the register lists; none where it is a head, restored, or about a cell that is gone. */
function listedIn(formulas: readonly unknown[], values: readonly CellContent[], row: number): Listed[] {
  const { place, rows, columns, formula, instead, restored } = registerColumns;
  const reference = String(formulas[place] ?? "");
  const range = holdsFormula(formulas[place], values[place]) ? rangeOf(reference) : null;
  if (!range || values[restored] !== "") return [];
  return [
    {
      row,
      sheet: sheetIn(reference),
      top: range.top,
      left: range.left,
      rows: Number(values[rows]),
      columns: Number(values[columns]),
      formula: String(values[formula]),
      instead: values[instead]!,
    },
  ];
}
