import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { exampleScenario } from "./exampleScenario";
import { scenarioSheet } from "./scenarioSheet";
import type { ExampleMeasure } from "./situation";
import type { StorySheet } from "./story";

const million = 1e6;

/** Round example values for a new scenario: every one of them says that it is to be replaced. */
const template: ExampleMeasure = {
  priceYear: 2025,
  programme: {
    participants: 100,
    exclusionShare: 0.3,
    effect: [0.2, 0.1, 0.3],
    retention: 0.9,
    costPerParticipant: [50000, 40000, 70000],
    fixedCost: 0.5 * million,
    programmeYears: 1,
    intakes: 1,
    startAge: 16,
    horizon: 10,
    dropOff: 0.1,
    discountRate: 0.03,
    moveOut: 0.03,
    capitalReturn: 0.02,
  },
  costs: [
    { actor: "socialServices", amount: 150000, from: 16, to: 64, cashable: 0.5, isTransfer: false },
    { actor: "region", amount: 60000, from: 16, to: 64, cashable: 0.3, isTransfer: false },
    { actor: "socialInsurance", amount: 90000, from: 20, to: 64, cashable: 1, isTransfer: true },
  ],
  books: {
    results: new Array<number>(10).fill(20 * million),
    taxesAndGrants: new Array<number>(10).fill(3000 * million),
    disposed: 10 * million,
    openingReserve: 0,
    openingEquity: 500 * million,
    taxBase: 10000 * million,
  },
};

/** A new scenario's sheet. */
export function newScenarioSheet(language: Language): StorySheet {
  const words = storyWords[language];
  const { sheet, template: title, templateSays, example } = words.scenario;
  const told = { name: sheet, title, says: templateSays, source: example };
  return scenarioSheet(exampleScenario(template, told, words, language), words);
}
