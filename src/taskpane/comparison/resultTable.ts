import { formats, type Format } from "../../locales/numbers";
import type { ResultTable } from "../../workbook/results";
import { originsNote } from "../assumptions/originsText";
import type { Words } from "../words";
import { cellText } from "./cellText";
import { checksumRows, verdict } from "./checksum";
import type { Column } from "./columns";
import { areOneScenario, columnName, countingOf, groupName, rowName, unitText, type Saying } from "./names";
import { questionsOf } from "./questions";
import { groupIds, rowGroups, valueOf, type Row, type Unit } from "./rows";

const formatOf: Record<Unit, Format> = {
  real: "kronor",
  current: "kronor",
  share: "share",
  yearsOwn: "years",
  yearsAll: "years",
  count: "whole",
  year: "whole",
  ore: "exact",
  rate: "rate",
};

/** The comparison in kronor as a table of words and values; what has no answer says what the pane says. */
export function resultTable(columns: readonly Column[], says: Saying, words: Words): ResultTable {
  const isOne = areOneScenario(columns);
  const values: (string | number)[][] = [];
  const codes: string[][] = [];
  const add = (name: string, unit: string, cells: (string | number)[], format?: Format) => {
    values.push([name, unit, ...cells]);
    codes.push(["General", "General", ...cells.map(() => (format ? formats[format].code : "General"))]);
  };
  const heading = (name: string) => add(name, "", new Array<string>(columns.length).fill(""));
  add(
    says.measure,
    says.unit,
    columns.map((column) => columnName(column, isOne, words)),
  );
  for (const group of groupIds) {
    heading(groupName(group, columns, says));
    for (const row of rowGroups[group] as readonly Row[]) {
      const cells = columns.map(({ result }) => valueOf(result, row) ?? cellText(result, row, "kronor", words));
      add(
        rowName(row.id, countingOf(columns), says, words),
        unitText(row, columns, "kronor", says),
        cells,
        formatOf[row.unit],
      );
    }
  }
  heading(says.checksum.title);
  for (const id of checksumRows) {
    // a leading sign would make a formula of the words
    const name = says.checksum.rows[id].replace(/^[+−=] /, (sign) => `(${sign.trim()}) `);
    const cells = columns.map(({ result }) => result.checksum[id]);
    add(name, says.checksum.unit, cells, "kronor");
  }
  return { values, formats: codes, notes: notesOf(columns, says, words) };
}

function notesOf(columns: readonly Column[], says: Saying, words: Words): string[] {
  const shown = [...new Set(columns.map(({ alternative }) => alternative))];
  const answered = questionsOf(shown, says, words).flatMap(({ question, answers }) => [
    question,
    ...answers.map(({ names, answer }) => `${names}: ${answer}`),
  ]);
  return [
    says.caption[countingOf(columns)](says.money.kronor),
    `${says.checksum.says} ${verdict(columns, says, words)}`,
    says.checksum.note,
    says.expected,
    says.allPayers,
    says.notShown.title,
    ...answered,
    says.notAllowed,
    says.notShown.sources,
    ...[...new Set(columns.map(({ scenario }) => scenario))].map((scenario) => originsNote(scenario, words)),
  ];
}
