import { searchEvidence } from "../../catalogue/findEvidence";
import type { Finding } from "../../catalogue/finding";
import { findingDetails } from "../../catalogue/findingDetails";

/** The findings of one measure. */
interface OfMeasure {
  measure: string;
  found: Finding[];
}

/**
 * The findings that a search finds, those of one measure together, in the order of the catalogue: the Swedish first, and of
 * equals those of harm and of no demonstrated effect.
 *
 * @example byMeasure("multisystemic").map(({ measure }) => measure) // ["mst"]
 */
export function byMeasure(search: string): OfMeasure[] {
  const measures = new Map<string, OfMeasure>();
  for (const found of searchEvidence(search)) {
    const { measure } = findingDetails[found.code]!;
    const those = measures.get(measure) ?? { measure, found: [] };
    those.found.push(found);
    measures.set(measure, those);
  }
  return [...measures.values()];
}
