import { helpWords } from "../locales/helpWords";
import { argumentName } from "../locales/argumentName";
import type { Language } from "../locales/language";
import { exactNumber, formatNumber } from "../locales/numbers";
import { storyWords } from "../locales/storyWords";
import { tableWords } from "../locales/tableWords";
import type { CellValue } from "../workbench/grid/call";
import type { ExampleCell, Label } from "./entry";

/** What an example's cell holds. */
export function cellValue(cell: ExampleCell, functionName: string, language: Language): CellValue {
  if (cell === null || typeof cell === "number") return cell;
  return "value" in cell ? cell.value : labelText(cell, functionName, language);
}

/** What an example's cell shows. */
export function cellText(cell: ExampleCell, functionName: string, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return exactNumber(cell, language);
  return "value" in cell ? formatNumber(cell.value, cell.format, language) : labelText(cell, functionName, language);
}

function labelText(label: Label, functionName: string, language: Language): string {
  const words = storyWords[language];
  const tables = tableWords[language];
  if ("argument" in label) return inWords(argumentName(label.argument, functionName, language));
  if ("actor" in label) return words.actors[label.actor];
  if ("heading" in label) return words.headers[label.heading];
  if ("input" in label) return words.inputs.programme[label.input][0]!;
  if ("term" in label) return words.inputs.terms[label.term][0]!;
  if ("column" in label) return helpWords[language].tables.columns.rows[label.column]![0]!;
  if ("kind" in label) return tables.kinds[label.kind];
  return `${words.headers.year} ${label.year}`;
}

/** An argument's name as words: taxesAndGrants is Taxes and grants, a Swedish name is words already. */
function inWords(name: string): string {
  const words = name.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
