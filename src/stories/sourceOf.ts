import type { Figure } from "../catalogue/figure";

/** A figure's source in a note column. */
export function sourceOf({ source, grade }: Figure): string {
  return [source.title, source.address, `(${grade})`].filter(Boolean).join(" ");
}
