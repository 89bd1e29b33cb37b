import type { ExplainCell } from "./cell";
import { flows } from "./flows";
import { programme } from "./programme";

/** How each function's cells are explained, by the function's id. */
export const explainCell: Readonly<Record<string, ExplainCell | undefined>> = { ...flows, ...programme };
