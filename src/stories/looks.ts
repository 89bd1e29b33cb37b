import type { Look } from "./story";

/** How a look is drawn, in the workbench's grid and in Excel. */
export interface Drawn {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  ink?: string;
  paper?: string;
  wraps?: boolean;
}

export const looks: Record<Look, Drawn> = {
  title: { bold: true, size: 14 },
  header: { bold: true, paper: "#E8EEF4", wraps: true },
  input: { ink: "#0B3F8A", paper: "#FFF8DC" },
  result: { bold: true },
  text: { wraps: true },
  answer: { ink: "#0B3F8A", paper: "#FFF8DC", wraps: true },
  alarm: { bold: true, ink: "#A4262C" },
  warning: { ink: "#A4262C", wraps: true },
  note: { italic: true, ink: "#505050" },
};
