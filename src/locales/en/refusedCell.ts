/** What a cell that refuses says after why: Excel does not show it everywhere, and never more than a sentence. */
export const refusedCell = {
  inPane: "Select the cell: the pane explains it in full.",
};
