/** Freezing our formulas: the register sheet, and what the pane says. */
export const frozen = {
  sheet: "Frozen formulas",
  title: "Formulas that were frozen",
  note: "Each row is a formula of ours that was replaced. The pane restores those that nobody has changed since; leave the sheet as it is for that.",
  columns: {
    when: "When",
    version: "Version",
    cell: "Cell",
    place: "Shows now",
    rows: "Rows",
    columns: "Columns",
    formula: "Our formula",
    instead: "Stands instead",
    restored: "Restored",
  },
  pane: {
    title: "Freeze formulas",
    says: "Our formulas are replaced, and listed on a sheet of their own, so that the workbook stays as it is also without the add-in. Restore brings them back.",
    scope: "Where",
    scopes: { selection: "In the selected cells", sheet: "On the sheet shown", workbook: "In the whole workbook" },
    way: "By what",
    ways: {
      values: "Values",
      open: "Open formulas: plain Excel, where it comes to the same, so that anybody can check",
    },
    copy: "Make a copy of the sheet first, and freeze the copy",
    freeze: "Freeze",
    restore: "Restore what was frozen",
    frozen: (count: number, left: number, why: string) =>
      `${count === 1 ? "1 formula was" : `${count} formulas were`} replaced.${left > 0 ? ` ${left} stand as they did: ${why}` : ""}`,
    whyLeft: {
      values: "they were still being calculated, or somebody else changed them.",
      open: "plain Excel has no formula that comes to the same and can be followed. Freeze them with values.",
    },
    none: "There is none of our formulas there that can be replaced.",
    restored: (count: number, left: number) =>
      `${count === 1 ? "1 formula is" : `${count} formulas are`} back.${left > 0 ? ` ${left} cells were changed since and stand as they do.` : ""}`,
    failed: (reason: string) => `Nothing was changed: ${reason}`,
  },
};
