/** What is said of languages. */
export const languages = {
  ofPane: "The pane’s language",
  ofPaneMeans: "For you, on this computer.",
  ofWorkbook: "The language of the workbook’s tables",
  ofWorkbookMeans: "For everybody who opens the workbook: the headers of the functions’ tables.",
  follow: "As Office",
  names: { sv: "Svenska", en: "English" },
  written: "The workbook’s tables have been calculated in the new language.",
  failed: (reason: string) => `The language was not changed: ${reason}`,
};
