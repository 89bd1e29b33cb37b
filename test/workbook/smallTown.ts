import type { Language } from "../../src/locales/language";
import type { Story } from "../../src/stories/story";

/** A town of four years: a measure of 10 million, whose savings follow the effect in the programme. */
export function smallTown(language: Language): Story {
  const isSwedish = language === "sv";
  return {
    id: "small-town",
    title: "Small town",
    says: "A measure of 10 million in two years.",
    language,
    sheets: [
      {
        name: "The town",
        widths: [30, 12, 12, 12, 12],
        rows: [
          [isSwedish ? "Förutsättning" : "Input", isSwedish ? "Värde" : "Value"],
          [isSwedish ? "Deltagare" : "Participants", 100],
          [isSwedish ? "Effekt" : "Effect", 0.2],
          [isSwedish ? "Kalkylränta" : "Discount rate", "=0.01+0.02"],
          [null],
          ["disposed", 6000000],
          ["openingEquity", 50000000],
          ["frameCut", 1],
          [null],
          ["costs", 5000000, 5000000, 0, 0],
          ["savings", 0, "=B2*B3*100000", "=B2*B3*200000", "=B2*B3*200000"],
          ["result", 8000000, 3000000, 1000000, 2000000],
          ["taxes", 400000000],
        ],
      },
    ],
    names: {
      Programme: "'The town'!$A$1:$B$4",
      Terms: "'The town'!$A$6:$B$8",
      OwnCost: "'The town'!$A$10:$E$10",
      OwnSavings: "'The town'!$A$11:$E$11",
      BudgetedResult: "'The town'!$A$12:$E$12",
      TaxesAndGrants: "'The town'!$B$13",
      DiscountRate: "'The town'!$B$4",
    },
  };
}
