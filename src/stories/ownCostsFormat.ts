/** The sheet's own name of the municipality's own unit costs, from their header on, by which the sheet is known. */
export const ownCostsName = "OwnCosts";
/** The same of the figures that it has brought itself. */
export const ownFiguresName = "OwnFigures";
/** The same of its own price index: the years and the index, from their header on. */
export const ownIndexName = "OwnIndex";
