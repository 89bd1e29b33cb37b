/** What the workbench says of files and drafts. */
export const files = {
  open: "Open a file …",
  save: "Save as a file",
  fileName: (title: string) => `${title || "Workbook"}.xlsx`,
  close: "Close",
  saving: {
    title: "This does not come with the file",
    says: "An Excel file made here cannot hold the following. The rest is saved.",
    formula: (sheet: string, cell: string) =>
      `${sheet}, ${cell}: the formula names its own parts (LET or LAMBDA). The value that it came to is saved.`,
    chart: (sheet: string, name: string) => `${sheet}: the chart ${name} is not lines, columns or bars.`,
    validation: (sheet: string, cells: string) => `${sheet}, ${cells}: the rule for what may be entered.`,
    go: "Save the rest",
    stop: "Do not save",
  },
  opening: {
    title: "This does not come with the file",
    says: "The workbench has no room for the following. The rest is opened; save over the file and they are gone.",
    left: {
      threads: "threads of comments; their text comes along as notes",
      tables: "tables; their cells come along",
      conditionalFormats: "formatting that depends on the values",
      validations: "rules for what may be entered",
      links: "links; their text comes along",
      filters: "filters",
    },
    go: "Open the rest",
    stop: "Do not open",
  },
  refused: {
    title: "The file was not opened",
    notXlsx: () => "It is no Excel workbook of the kind .xlsx.",
    password: () =>
      "It is protected by a password, or of the older kind .xls. Save it in Excel as .xlsx without a password.",
    tooLarge: () => "It is too large: unpacked it may be 100 MB.",
    tooManyParts: () => "It is made of more parts than a workbook needs.",
    tooManyCells: (most: string) => `It has more cells than the workbench manages: ${most} at most.`,
    tooFar: (cell: string) => `It reaches to ${cell}: further down or to the right than the workbench does.`,
    macros: (part: string) =>
      `It holds macros, controls or embedded objects (${part}). Save it in Excel as .xlsx without them.`,
    externalLinks: (target: string) =>
      `It fetches from other files or places (${target}). Break the links in Excel and save it again.`,
    foreignPart: (part: string) => `It holds a part that the workbench does not know: ${part}.`,
    documentType: (part: string) => `It declares a document type of its own (${part}), which no workbook needs.`,
    damaged: () => "It is damaged. Open it in Excel, which can often mend it, and save it again.",
  },
  draft: {
    ask: "Keep a draft of your work in this browser, so that it is there after a reload? It stays on this computer.",
    yes: "Keep a draft",
    no: "No",
    opened: "Your draft is open.",
    full: "The browser had no room for the draft. Save a file.",
    clear: "Remove the draft",
    cleared: "The draft is removed, and no more is kept.",
  },
  readMe: {
    sheet: "Read first",
    title: "Read this first",
    lines: [
      "The workbook was made outside Excel. Its formulas beginning with SOCIAL are calculated by the add-in for social investments.",
      "With the add-in: wait until it has started, then press Ctrl+Alt+F9, which calculates everything anew.",
      "Without the add-in the cells show the values that were last calculated. Nothing is lost when you save; do not calculate everything anew, for then they show #NAME?.",
      "LibreOffice calculates tables anew when it opens the file, and shows #NAME? there; opened with the add-in again the file has everything. Freeze the formulas first if the values are to be read there.",
      "If Excel shows #NAME? though the add-in is there, it has not taken the stored names of the functions: choose Find and Replace, look in formulas for _xldudf_SOCIAL_ and put SOCIAL. in its place. In the names that have more than one part, put a point for each underscore that is left, as in SOCIAL.PAYBACK.BYACTOR.",
      "The language of the headings and the way of counting are chosen anew in the add-in's pane.",
      "This sheet may be removed.",
    ],
  },
};

export type Files = typeof files;
