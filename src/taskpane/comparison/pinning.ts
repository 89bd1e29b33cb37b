import type { CSSProperties } from "react";
import type { Column } from "./columns";

const width = "132px";

/** The first column is so wide and no other, for the pinned column stands beside it while the others scroll. */
export const labelWidth: CSSProperties = {
  boxSizing: "border-box",
  width,
  minWidth: width,
  maxWidth: width,
  hyphens: "auto",
};

/** The style of a column that does not scroll away. */
export const held: CSSProperties = { position: "sticky", left: width };

/** The first of the pinned columns is held; more would leave no room for the others. */
export function isHeld(columns: readonly Column[], index: number): boolean {
  return index === 0 && columns[0]!.isPinned && columns.length > 1;
}
