import { importCosts } from "../../src/catalogue/importCosts";
import { requestCells } from "../../src/stories/requestCells";
import type { Input, Scenario } from "../../src/workbook/scenario";
import type { Pane } from "./otherPane";
import { sheetDeedOf, told } from "./sheetDeeds";
import type { Held } from "./town";

/** What a pane does, and what the workbook is to hold where it says that it did. */
export interface Deed {
  says: string;
  act: () => Promise<{ outcome: string }>;
  done: (held: Held) => void;
  /** The one cell that it writes, where it writes one. */
  cell?: string;
}

/** The inputs that are written. */
export const inputs = ["effect", "exclusionShare"] as const;

export function drawnInput(scenario: Scenario, draw: () => number): Input {
  const wanted = inputs[Math.floor(draw() * inputs.length)];
  return scenario.inputs.find(({ id }) => id === wanted)!;
}

/** Something that a pane is asked to do with what it read last. @param copies the sheets of the scenario’s copies */
export function deedOf(pane: Pane, scenario: Scenario, copies: readonly string[], draw: () => number): Deed {
  const { removeRow, writeCells, writeOwnCosts, writeResults, writeRows } = pane;
  const input = drawnInput(scenario, draw);
  const seen = scenario.requests!.map(({ name }) => name);
  const number = Math.floor(draw() * 90) / 100;
  if (draw() < 0.35) return sheetDeedOf(pane, scenario, copies, draw);
  const kind = Math.floor(draw() * 5);
  if (kind === 0 || (kind === 2 && seen.length < 2)) {
    return {
      says: `writes ${number} in ${input.id}`,
      act: () => writeCells([{ at: input.valueAt, value: number, label: { at: input.at, text: input.label } }]),
      done: (held) => held.inputs.set(input.valueAt.address, number),
      cell: input.valueAt.address,
    };
  }
  if (kind === 1) {
    const name = `Insats ${Math.floor(draw() * 1e6)}`;
    const rows = [requestCells([name, 4, 2e6, 2, 0.5e6, 1, 4, "=källa"])];
    return {
      says: `asks for ${name}`,
      act: () => writeRows({ sheetId: scenario.sheetId, block: "Requests", rows, replaces: false, seen }),
      done: (held) => held.requests.push(`${name}|2000000`),
    };
  }
  if (kind === 2) {
    const row = scenario.requests![Math.floor(draw() * scenario.requests!.length)]!;
    return {
      says: `takes out ${row.name}`,
      act: () => removeRow({ block: "Requests", row, seen }),
      done: (held) => {
        const gone = held.requests.indexOf(`${row.name}|${row.cells[2]}`);
        if (gone >= 0) held.requests.splice(gone, 1);
      },
    };
  }
  if (kind === 4) {
    const code = `egen-${Math.floor(draw() * 30)}`;
    const kronor = 100 + Math.floor(draw() * 900);
    const { accepted } = importCosts(`Kod;Kronor;Per;Betalare;Prisår\n${code};${kronor};dag;Kommunen;2024`);
    return {
      says: `takes in ${code} for ${kronor}`,
      act: () => writeOwnCosts(accepted, "sv"),
      done: (held) => held.ownCosts.set(code, kronor),
    };
  }
  const text = `=tal ${number}`;
  return {
    says: `writes the result ${text}`,
    act: () =>
      told(() => writeResults("Resultat", { values: [[text, number]], formats: [["General", "0.00"]], notes: [] })),
    done: (held) => (held.results = `${text};${number}`),
  };
}
