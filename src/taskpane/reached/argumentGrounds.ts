import { exactNumber, signs } from "../../locales/numbers";
import type { Call, Written } from "../../ranges/calls";
import { shownFormula } from "../../ranges/formulaText";
import type { Referred } from "../../workbook/readReferences";
import type { CellContent, Scenario } from "../../workbook/scenario";
import { nameOf } from "./argumentValues";
import type { Ground, Speech } from "../explained/explanation";
import type { FunctionWords } from "./functionWords";
import { inputGrounds } from "../explained/grounds";

/** What a call was given, argument by argument: as it is written, its value, and what is known of an input's cell. */
export function argumentGrounds(
  call: Call,
  words: readonly FunctionWords[],
  referred: ReadonlyMap<string, Referred>,
  scenario: Scenario | null,
  speech: Speech,
): Ground[] {
  return call.given.map((written, index) => {
    const label = nameOf(call, index, { words });
    const cells = written.kind === "reference" ? referred.get(written.text) : undefined;
    const plain: Ground = {
      label,
      text: textOf(written, cells, speech),
      source: null,
      grade: "",
      isChanged: false,
      at: cells?.at ?? null,
    };
    const input = cells && scenario?.sheetId === cells.at.sheetId ? inputAt(scenario, cells, speech) : undefined;
    return input ? { ...input, label, text: `${written.text} = ${input.label}: ${input.text}` } : plain;
  });
}

function inputAt(scenario: Scenario, { at, values }: Referred, speech: Speech): Ground | undefined {
  if (values.length > 1 || values[0]!.length > 1) return undefined;
  const input = scenario.inputs.find(({ valueAt }) => valueAt.address === at.address);
  return input && inputGrounds({ ...scenario, inputs: [input] }, input.block, speech)[0];
}

function textOf(written: Written, cells: Referred | undefined, { say, words }: Speech): string {
  const text = shownFormula(written.text, words.language);
  switch (written.kind) {
    case "leftOut":
      return say.leftOut;
    case "literal":
    case "constants":
    case "call":
      return text;
    case "calculated":
      return `${text} (${say.calculated})`;
    case "reference": {
      if (!cells) return text;
      const { values } = cells;
      const [row] = values;
      if (values.length > 1 || row!.length > 1) return `${text} (${say.table(values.length, row!.length)})`;
      return `${text} = ${shown(row![0]!, cells.isPercent, words.language)}`;
    }
  }
}

/** A cell's value with all its digits, as a percentage where the cell shows one. */
function shown(value: CellContent, isPercent: boolean, language: Speech["words"]["language"]): string {
  if (typeof value !== "number") return String(value);
  if (!isPercent) return exactNumber(value, language);
  return `${exactNumber(Number((value * 100).toPrecision(15)), language)}${signs[language].percent}`;
}
