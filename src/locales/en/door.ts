/** Why Excel did not do what was asked, where Excel's own words would not tell a person what to do. */
export const door = {
  unanswered: (seconds: string) =>
    `Excel did not answer within ${seconds} seconds. Perhaps a cell is being edited, or Excel is calculating. What was asked may still be done: look before you try again.`,
  /** By the code that Microsoft's client gives what Excel refused. */
  codes: {
    InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish, and try again.",
    ItemNotFound: "The sheet or the cells are no longer there.",
    AccessDenied: "The sheet or the workbook is protected. Take the protection away (Review), and try again.",
    ItemAlreadyExists: "That name is taken already.",
    InvalidSelection: "What is selected is no range of cells. Select cells, and try again.",
    InvalidArgument: "Excel does not take what was to be written.",
    InvalidOperation: "Excel does not allow that here.",
    ApiNotFound: "This Excel cannot do that.",
  },
  halfway: (reason: string) =>
    `What had been begun could not be taken away again: look at the sheet, or undo in Excel. Excel answered: ${reason}`,
  busy: "Excel is busy. Try again in a moment.",
  tooLarge: "This is more than Excel takes at a time.",
  changed: "Somebody changed the same cells at the same time.",
};
