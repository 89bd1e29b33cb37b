/** What is said of rows that are changed, added and taken out in the pane, whatever they hold. */
export const rows = {
  change: "Change",
  close: "Close",
  remove: "Take out",
  save: "Save",
  cancel: "Cancel",
  yes: "Take out the row",
  more: (shown: number, all: number) => `Show more rows (${shown} of ${all} are shown)`,
  closesGap:
    "The rows below move up; nothing else on the sheet does. A formula of your own that refers to that very row will show #REF!.",
};
