import type { Format } from "../../../locales/numbers";
import { sheetWords } from "../../../locales/sheetWords";
import type { NewInput } from "../../../workbook/addInput";
import { inputEdit } from "../../../workbook/inputCell";
import type { Input, Scenario } from "../../../workbook/scenario";
import { sheetLanguage } from "../../../workbook/sheetLanguage";
import type { Edit } from "../../../workbook/writeCells";

type Known = Pick<Scenario, "sheetId" | "inputs">;

/** Cells to write, or a row that the sheet has not yet. */
export type Change = Edit[] | NewInput;
export type EffectBasis = NonNullable<Scenario["effectBasis"]>;

/** An input of a scenario by its id. */
export function inputWith(id: string, { inputs }: Pick<Scenario, "inputs">): Input | undefined {
  return inputs.find((input) => input.id === id);
}

/**
 * The answer to how the effect was measured. Against a comparison group it is net, so the deadweight becomes 0.
 *
 * @param before the deadweight that such an answer took away, which comes back with the other answer
 */
export function basisEdits(scenario: Known, basis: EffectBasis, before?: Input | null): Edit[] {
  const words = wordsOf(scenario);
  const question = inputWith("effectBasis", scenario);
  const deadweight = inputWith("deadweight", scenario);
  const edits = question ? [inputEdit(question, "value", words.scenario.choices[basis])] : [];
  if (basis === "comparison" && deadweight && deadweight.value !== 0) {
    edits.push(inputEdit(deadweight, "value", 0));
    if (deadweight.low !== null) edits.push(inputEdit(deadweight, "low", ""), inputEdit(deadweight, "high", ""));
  }
  if (basis === "beforeAfter" && before && deadweight?.value === 0) {
    edits.push(inputEdit(deadweight, "value", before.value));
    if (before.low !== null) {
      edits.push(inputEdit(deadweight, "low", before.low), inputEdit(deadweight, "high", before.high ?? ""));
    }
  }
  return edits;
}

/** The row for that answer, where the sheet has none. */
export function newBasis({ sheetId, inputs }: Known, basis: EffectBasis): NewInput {
  const { inputs: names, scenario } = wordsOf({ inputs });
  const label = names.choices.effectBasis[0]!;
  return { sheetId, block: "Choices", id: "effectBasis", label, value: scenario.choices[basis] };
}

/** The share by which the boards' frames are cut. */
export function frameCutChange(scenario: Known, share: number): Change {
  const known = inputWith("frameCut", scenario);
  return known ? [inputEdit(known, "value", share)] : newTerm(scenario, "frameCut", share, "wholeShare");
}

/**
 * A target for the result, as a share of taxes and grants; null takes it away, word and share together, since a row that
 * is there counts.
 */
export function targetChange(scenario: Known, share: number | null): Change {
  const known = inputWith("target", scenario);
  if (share === null) return known ? [inputEdit(known, "value", ""), inputEdit(known, "label", "")] : [];
  return known ? [inputEdit(known, "value", share)] : newTerm(scenario, "target", share, "rate");
}

function newTerm({ sheetId, inputs }: Known, id: "target" | "frameCut", value: number, format: Format): NewInput {
  return { sheetId, block: "Terms", id, label: wordsOf({ inputs }).inputs.terms[id][0]!, value, format };
}

function wordsOf({ inputs }: Pick<Scenario, "inputs">) {
  return sheetWords[sheetLanguage(inputs)];
}
