import { closes } from "../../model/checksum";
import type { Words } from "../words";
import type { Column } from "./columns";
import { areOneScenario, columnName, type Saying } from "./names";

/** The terms in the order of the sum, and what they come to. */
export const checksumRows = ["opening", "budgeted", "net", "kept", "squeezed", "closing"] as const;

/** Whether equity at the end is what it is made of, in every column or for whom not. */
export function verdict(columns: readonly Column[], { checksum }: Saying, words: Words): string {
  const wrong = columns.filter(({ result }) => !closes(result.checksum));
  if (wrong.length === 0) return checksum.closes;
  const isOne = areOneScenario(columns);
  return checksum.fails(wrong.map((column) => columnName(column, isOne, words)).join(", "));
}
