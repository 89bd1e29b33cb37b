/** What the pane says of outcomes that have no price, and of changing them. */
export const outcomes = {
  title: "Outcomes that have no price",
  says: "What is to change, in which unit, how much and where that is known from. The brief has them as a table.",
  none: "None is said yet.",
  add: "Add an outcome",
  changeHint: "A number, or words with a spread: 12 (5–20)",
  must: "Say what is to change.",
  change: (change: string, unit: string) => `${change} ${unit}`.trim(),
  unsaid: "how much is not said",
  noSource: "no source",
  askRemove: (name: string) => `${name} is taken out of the outcomes.`,
  written: (name: string) => `${name} is in the sheet.`,
  removed: (name: string) => `${name} is taken out.`,
};
