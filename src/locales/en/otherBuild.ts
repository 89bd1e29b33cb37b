/** What is said where the pane and the functions are of different builds. */
export const otherBuild = {
  updated: "The add-in has been updated",
  readsAnew: "It is read anew …",
  differ: "The add-in's files are of different versions",
  differSays: (page: string, functions: string) =>
    `The pane is ${page}, the functions are ${functions}. An old file has been kept somewhere on the way. Close Excel and open it again; if that does not help, tell those who run the add-in. What is in the workbook is not affected.`,
  again: "Read anew",
};
