import { scenario as english } from "../../../locales/en/scenario";
import { inputs as englishInputs } from "../../../locales/en/inputs";
import { inputs as swedishInputs } from "../../../locales/sv/inputs";
import { scenario as swedish } from "../../../locales/sv/scenario";
import { inputEdit } from "../../../workbook/inputCell";
import type { Input, Scenario } from "../../../workbook/scenario";
import { sheetLanguage } from "../../../workbook/sheetLanguage";
import type { Edit } from "../../../workbook/writeCells";

type Known = Pick<Scenario, "inputs" | "freeTerm">;
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
  const words = sheetLanguage(scenario.inputs) === "sv" ? swedish : english;
  const question = inputWith("effectBasis", scenario);
  const deadweight = inputWith("deadweight", scenario);
  const edits = question ? [inputEdit(question, "value", words.choices[basis])] : [];
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

/** The share by which the boards' frames are cut. */
export function frameCutEdits(scenario: Known, share: number): Edit[] {
  const frameCut = inputWith("frameCut", scenario);
  return frameCut ? [inputEdit(frameCut, "value", share)] : [];
}

/**
 * A target for the result, as a share of taxes and grants; null takes it away, word and share together, since a row that
 * is there counts. Empty where there is no row for it.
 */
export function targetEdits(scenario: Known, share: number | null): Edit[] {
  const target = inputWith("target", scenario);
  if (target) {
    if (share !== null) return [inputEdit(target, "value", share)];
    return [inputEdit(target, "value", ""), inputEdit(target, "label", "")];
  }
  const free = scenario.freeTerm;
  if (share === null || !free) return [];
  const words = sheetLanguage(scenario.inputs) === "sv" ? swedishInputs : englishInputs;
  const empty = { at: free.at, label: "" };
  return [inputEdit(empty, "label", words.terms.target[0]!), inputEdit(empty, "value", share)];
}
