/** The custom property of the sheet that holds the municipality's own unit costs, and the version of its format. */
export const ownCostsProperty = "SocialInvestmentOwnCosts";
/** The sheet's own name of the table, from its header on. */
export const ownCostsName = "OwnCosts";
