import { areaOf } from "../../src/workbench/grid/address";
import { content } from "../../src/workbench/grid/book";
import { keptWith } from "../../src/workbench/grid/kept";
import type { NodeWorkbook } from "../../src/workbench/node";
import type { Scenario } from "../../src/workbook/scenario";
import { drawnInput } from "./deeds";
import type { Held } from "./town";

/** What somebody else does between two requests of a pane. */
interface Colleague {
  says: string;
  /** The one cell that it writes, where it writes one. */
  cell?: string;
  act: () => void;
  done: (held: Held) => void;
}

/** A colleague writes in a cell of the grid, or protects the sheet. */
export function colleagueDeed(scenario: Scenario, draw: () => number, { host: { book } }: NodeWorkbook): Colleague {
  const input = drawnInput(scenario, draw);
  const value = Math.floor(draw() * 90) / 100 + 0.001;
  if (draw() < 0.25) {
    return {
      says: "a colleague protects the sheet",
      act: () => (keptWith(book.sheet(scenario.sheetId)!).protected = true),
      done: (held) => (held.isProtected = true),
    };
  }
  const { top, left } = areaOf(input.valueAt.address)!;
  return {
    says: `a colleague writes ${value} in ${input.id}`,
    cell: input.valueAt.address,
    act: () => book.write(scenario.sheetId, { [top]: { [left]: content(value) } }),
    done: (held: Held) => void held.inputs.set(input.valueAt.address, value),
  };
}
