import { rangeOf, sheetIn } from "../address";
import { takenBack, writing } from "../door";
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
        const range = (down = one.rows, right = one.columns) => sheet.getRangeByIndexes(one.top, one.left, down, right);
        return { one, range, before: range().load("formulas, values") };
      });
    await context.sync();
    const same = there.filter(({ one, before }) => isInstead(before, one));
    const markRestored = ({ row }: Listed, said: string) =>
      putContents(register.getRangeByIndexes(row, registerColumns.restored, 1, 1), [[said]]);
    const seen = same.map(({ range }) => range().load("formulas, values"));
    try {
      for (const { one, range } of same) {
        range().clear("Contents");
        putBackCells(range(1, 1), [[one.formula]], [[""]]);
        markRestored(one, when);
      }
      await context.sync();
    } catch (error) {
      return takenBack(error, async () => {
        const now = same.map(({ range }) => range(1, 1).load("formulas"));
        await context.sync();
        same.forEach(({ one, range, before }, at) => {
          if (![one.formula, ""].includes(String(now[at]!.formulas[0]![0]))) return; // frozen still, or another's
          putBackCells(range(), before.formulas, before.values);
          markRestored(one, "");
        });
        await context.sync();
      });
    }
    const others = same.filter(({ one }, at) => !isInstead(seen[at]!, one));
    for (const { one, range } of others) {
      const { formulas, values } = seen[same.findIndex((each) => each.one === one)]!;
      putBackCells(range(), formulas, values);
      markRestored(one, "");
    }
    await context.sync();
    const count = same.length - others.length;
    return { count, left: listed.length - count };
  });
}

/** Whether cells hold what stands instead of a formula. */
function isInstead({ formulas, values }: Excel.Range, { instead }: Listed): boolean {
  return formulas[0]![0] === instead || values[0]![0] === instead;
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
