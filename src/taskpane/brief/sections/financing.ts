import { comparisonWords } from "../../../locales/comparisonWords";
import { alternatives } from "../../../model/financing";
import { areOneScenario, columnName } from "../../comparison/names";
import type { Column } from "../../comparison/columns";
import { millions, type About } from "../about";
import { row, text, type Cell, type Section, type Table } from "../document";

/** The ways of financing as rows, with what is to be restored, and the legal ground of each. */
export function financing(about: About, isInShort: boolean): Section {
  const { columns, say } = about;
  const { title } = say.financing;
  if (columns.length === 0) return { id: "financing", title, parts: [text(say.financing.missing)] };
  const parts: Section["parts"] = [resultTable(about)];
  if (!isInShort) parts.push(lawTable(about), text(comparisonWords[about.words.language].notShown.sources, "small"));
  parts.push(text(say.financing.restored, "small"));
  return { id: "financing", title, parts };
}

function resultTable({ columns, words, say }: About): Table {
  const isOne = areOneScenario(columns);
  const { caption, head } = say.financing;
  return {
    kind: "table",
    caption,
    head,
    rows: columns.map((column) => {
      const { squeezed, lowestResult, toRestore, npv } = column.result;
      return row([
        columnName(column, isOne, words),
        millions(squeezed),
        millions(lowestResult),
        millions(toRestore),
        lastYear(column) ?? say.none,
        millions(npv),
      ]);
    }),
    widths: [30, 15, 14, 14, 13, 14],
  };
}

/** By when all must be restored: a calendar year where the sheet says which is year 0, else counted from it. */
function lastYear({ result: { lastRestoreYear }, scenario: { yearZero } }: Column): Cell | null {
  return lastRestoreYear === null ? null : { amount: (yearZero ?? 0) + lastRestoreYear, format: "whole" };
}

function lawTable({ columns, words, say }: About): Table {
  const { answers } = comparisonWords[words.language].notShown;
  const shown = alternatives.filter((name) => columns.some(({ alternative }) => alternative === name));
  return {
    kind: "table",
    caption: say.financing.law,
    head: say.financing.lawHead,
    rows: shown.map((name) => row([words.tables.alternatives[name], answers[name].ground, answers[name].decides])),
    widths: [18, 46, 36],
  };
}
