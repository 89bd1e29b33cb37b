import * as z from "zod";
import { certainties, findings, units } from "../src/catalogue/finding";
import { address, code, day, figureOrNone, word, yes } from "./catalogueCells";

const text = z.string();
const share = figureOrNone.refine((value) => value === null || (value >= 0 && value <= 1), "a share, 0–1");

/** A finding on a measure: what came of it, beside what came without it. */
export const evidenceRow = z.strictObject({
  code,
  measure: code,
  measure_sv: word,
  measure_en: word,
  outcome_sv: word,
  outcome_en: word,
  wanted: z.enum(["more", "less"]),
  finding: z.enum(findings),
  unit: z.enum(["", ...units]),
  value: figureOrNone,
  low: figureOrNone,
  high: figureOrNone,
  treated: share,
  control: share,
  certainty: z.enum(certainties),
  grade: z.enum(["A", "B", "C"]),
  country_sv: word,
  country_en: word,
  comparison_sv: word,
  comparison_en: word,
  design_sv: word,
  design_en: word,
  follow_up_sv: text,
  follow_up_en: text,
  persons: figureOrNone,
  version: text,
  wording_sv: word,
  wording_en: word,
  caution_sv: text,
  caution_en: text,
  source: word,
  address,
  checked: yes,
  accessed: day,
  review_by: day,
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

/** What a row of evidence must hold beyond its cells. */
export function faultsOfEvidence(rows: readonly EvidenceRow[]): string[] {
  const faults: string[] = [];
  const known = rows.map((row) => row.code);
  rows.forEach((row, index) => {
    const fault = (message: string) => faults.push(`evidence.csv line ${index + 2}, ${row.code}: ${message}`);
    const { finding, unit, value, low, high, treated, control } = row;
    if (known.indexOf(row.code) !== index) fault("the code stands twice");
    const hasFigure = finding === "effect" || finding === "harm";
    if (hasFigure !== (value !== null) || hasFigure !== (unit !== ""))
      fault("an effect and a harm have a figure and a unit, others none");
    if ((treated === null) !== (control === null))
      fault("the share with the measure and the share without go together");
    if (unit === "shares" && (treated === null || control === null)) fault("its two shares are missing");
    if (unit === "shares" && Math.abs(value! - (treated! - control!)) > 1e-9)
      fault("is not the difference of its shares");
    if ((low === null) !== (high === null)) fault("low and high go together");
    if (low !== null && !(low <= value! && value! <= high!)) fault("low ≤ value ≤ high does not hold");
    if (hasFigure && unit !== "displaced" && unit !== "odds") {
      const isBetter = value! > 0 === (row.wanted === "more");
      if (isBetter !== (finding === "effect")) fault("the sign of the figure says the opposite of the finding");
    }
    if (row.review_by <= row.accessed) fault("must be looked at again after the day it was read");
    if ((row.caution_sv === "") !== (row.caution_en === "")) fault("a caution must stand in both languages");
    if ((row.follow_up_sv === "") !== (row.follow_up_en === "")) fault("a follow-up must stand in both languages");
  });
  return faults;
}

/** Harm and the lack of an effect come first: nobody should have to look for them. */
const shownFirst = ["harm", "none", "mixed", "effect", "better"];

/**
 * The findings as they are shown: those of a measure together, in the order in which the table first names the measure; the
 * Swedish ones first, and of equals harm and no demonstrated effect.
 */
export function findingsInOrder(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const measures = rows.map((row) => row.measure);
  const place = (row: EvidenceRow) => [
    measures.indexOf(row.measure),
    row.country_en.startsWith("Sweden") ? 0 : 1,
    shownFirst.indexOf(row.finding),
  ];
  return [...rows].sort((one, other) => {
    const [here, there] = [place(one), place(other)];
    const first = here.findIndex((rank, index) => rank !== there[index]);
    return first === -1 ? 0 : here[first]! - there[first]!;
  });
}
