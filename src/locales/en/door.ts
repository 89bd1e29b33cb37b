/** Why Excel did not do what was asked, where Excel's own words would not tell a person what to do. */
export const door = {
  unanswered: (seconds: string) =>
    `Excel did not answer within ${seconds} seconds. Perhaps a cell is being edited, or Excel is calculating. What was asked may still be done: look before you try again.`,
  editing: "A cell is being edited. Press Enter to finish, and try again.",
  busy: "Excel is busy. Try again in a moment.",
  tooLarge: "This is more than Excel takes at a time.",
  changed: "Somebody changed the same cells at the same time.",
  gone: "The sheet or the cells are no longer there.",
};
