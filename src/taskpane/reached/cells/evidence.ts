import { figuresOf, findFigure, type FoundFigure } from "../../../catalogue/findFigures";
import { findingWithCode, reductionOf, searchEvidence } from "../../../catalogue/findEvidence";
import type { Finding } from "../../../catalogue/finding";
import { findMunicipality } from "../../../catalogue/municipality";
import { evidenceWords } from "../../../locales/evidenceWords";
import { figureName } from "../../../locales/municipalityWords";
import { isLeftOut } from "../../../ranges/cells";
import { readText } from "../../../ranges/texts";
import { datedSource } from "../../dueSource";
import type { Unit } from "../../explained/explanation";
import { explained, step, type CellExplanation, type CellSpeech, type ExplainCell } from "./cell";

/** The figures of what is found; the rest are texts. */
const evidenceCell: ExplainCell = ([search], { row, column }, speech) => {
  const found = searchEvidence(readText(search, "search", ""))[row - 1];
  if (!found) return null;
  const { cells, formulas } = speech;
  const notes = [sourceOf(found, speech)];
  const { treated, control, value, unit } = found;
  const shares = [
    step("", cells.withMeasure, treated, "share"),
    step("−", cells.withoutMeasure, control, "share"),
    step("=", cells.difference, value, "share"),
  ];
  if (column === columnOf.treated) return explained(formulas.inSource, [{ ...shares[0]!, sign: "=" }], { notes });
  if (column === columnOf.control) return explained(formulas.inSource, [{ ...shares[1]!, sign: "=" }], { notes });
  if (unit === "shares") return explained(formulas.difference, shares, { notes });
  return explained(formulas.inSource, [step("=", cells.inSource, value, unitOf(unit))], { notes });
};

const columnOf = { treated: 5, control: 6 };

function unitOf(unit: Finding["unit"]): Unit {
  if (unit === "sek") return "kronor";
  return unit === "odds" || unit === "deviations" ? "factor" : "share";
}

const effectCell: ExplainCell = ([code], _, speech) => {
  const found = findingWithCode(readText(code, "code"));
  if (!found) return null;
  const { cells, formulas } = speech;
  const notes = [sourceOf(found, speech), cells.netOfComparison];
  const reduction = reductionOf(found);
  const effect = typeof reduction === "number" ? reduction : null;
  if (found.unit !== "shares") {
    return explained(formulas.inSource, [step("=", cells.inSource, effect, "share")], { notes });
  }
  const isGood = found.wanted === "more";
  const bad = (share: number) => (isGood ? 1 - share : share);
  const steps = [
    step("", isGood ? cells.notWithoutMeasure : cells.withoutMeasure, bad(found.control!), "share"),
    step("−", isGood ? cells.notWithMeasure : cells.withMeasure, bad(found.treated!), "share"),
    step("÷", isGood ? cells.notWithoutMeasure : cells.withoutMeasure, bad(found.control!), "share"),
    step("=", cells.reduction, effect, "share"),
  ];
  return explained(formulas.reduction, steps, { notes });
};

function sourceOf({ source, isChecked, outcome, certainty, review }: Finding, { cells, words }: CellSpeech): string {
  const { language } = words;
  const { certainties, unchecked } = evidenceWords[language];
  const shown = datedSource(isChecked ? source : unchecked(source), review, language);
  return cells.found(outcome[language], certainties[certainty], shown);
}

const municipalityCell: ExplainCell = ([name, figure], { row, column }, speech) => {
  const municipality = findMunicipality(readText(name, "name"));
  if (!municipality) return null;
  const figures = figuresOf(municipality);
  const found = isLeftOut(figure) ? figures[row - 1] : findFigure(readText(figure, "figure"), figures);
  return found ? figureExplained(found, isLeftOut(figure) && column === yearColumn, speech) : null;
};

const yearColumn = 3;

function figureExplained(found: FoundFigure, isYear: boolean, { cells, formulas, words }: CellSpeech): CellExplanation {
  const name = figureName(found.id, words.language);
  const source = datedSource(found.source, found.review, words.language);
  const notes = [cells.figureOf(name, String(found.year), source)];
  if (isYear) return explained(formulas.inSource, [step("=", cells.ofYear, found.year, "year")], { notes });
  const value = typeof found.value === "number" ? found.value : null;
  return explained(formulas.inSource, [step("=", name, value, figureUnits[found.unit ?? "number"])], { notes });
}

const figureUnits: Record<NonNullable<FoundFigure["unit"]>, Unit> = {
  persons: "wholePersons",
  share: "share",
  sek: "kronor",
  number: "factor",
};

export const evidence: Record<string, ExplainCell> = {
  EVIDENCE: evidenceCell,
  EFFECT: effectCell,
  MUNICIPALITY: municipalityCell,
};
