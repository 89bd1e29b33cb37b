/** The workbook names that a scenario is read from. */
export const scenarioNames = [
  "Programme",
  "Terms",
  "OwnCost",
  "OwnSavings",
  "BudgetedResult",
  "TaxesAndGrants",
  "Dispositions",
  "DiscountRate",
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Without these there is nothing to compare; the others have usual values. */
export const neededNames: readonly ScenarioName[] = ["OwnCost", "OwnSavings", "BudgetedResult", "TaxesAndGrants"];

/** The names whose rows are inputs that a person may change. */
export const inputTables = ["Programme", "Terms"] as const;
export type InputTable = (typeof inputTables)[number];
