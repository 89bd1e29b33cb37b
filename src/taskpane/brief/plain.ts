import { formatNumber } from "../../locales/numbers";
import type { Brief, Cell, Part } from "./document";

/** What a cell says. */
export function cellText(cell: Cell, language: Brief["language"]): string {
  return typeof cell === "string" ? cell : formatNumber(cell.amount, cell.format, language);
}

/** A brief as text, for programs that take nothing else: a tab between the cells of a table. */
export function briefText({ title, running, sections, language }: Brief): string {
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => cellText(cell, language).replace(/\s+/g, " ")).join("\t");
  const linesOf = (part: Part): string[] => {
    switch (part.kind) {
      case "text":
        return [part.text];
      case "table":
        return [part.caption, line(part.head), ...part.rows.map(({ cells }) => line(cells))];
      case "chart":
        return [`${part.title}: ${part.says}`];
    }
  };
  const told = sections.flatMap((section) => ["", section.title, ...section.parts.flatMap(linesOf)]);
  return [`${title}: ${running.scenario}`, running.day, ...told].join("\r\n");
}
