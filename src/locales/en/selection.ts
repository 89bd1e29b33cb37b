/** What is said when cells are taken from the selection. */
export const selection = {
  title: "Take from the selection",
  says: "Select a flow (a row or a column of SEK, year 0 first) or a cost table in the workbook, then read it here. Nothing is written until you say so.",
  read: "Read the selection",
  blank: "The selected cells are blank.",
  flow: (address: string, years: number, sum: string) => `${address}: a flow of ${years} years, in all SEK ${sum}.`,
  costs: (address: string, rows: number) => `${address}: a cost table with ${rows} rows.`,
  costRow: (actor: string, amount: string, from: number, to: number) =>
    `${actor}: SEK ${amount} per person and year, ages ${from}–${to}`,
  nothing: "No row of the table has a cost.",
  refused: (sentence: string) => `It cannot be taken. ${sentence}`,
  column: "To the column of the municipality’s books",
  fewer: (years: number, all: number) => `The books have ${all} years; those from year ${years} are left as they are.`,
  more: (years: number, all: number) =>
    `The flow has ${years} years and the books ${all}. Select at most ${all} years.`,
  replaces: (before: string, after: string) => `The column’s sum goes from SEK ${before} to SEK ${after}.`,
  takeFlow: "Write to the column",
  takeCosts: "Add to the costs",
  taken: "It has been written.",
  source: (address: string) => `Taken from ${address}`,
  cancel: "Leave it",
};
