import { norrkopingFund as published } from "../catalogue/norrkopingFund";
import type { Figure } from "../catalogue/figure";
import type { Language } from "../locales/language";
import type { StoryWords } from "../locales/storyWords";
import { sourceOf } from "./sourceOf";
import type { ExampleFund } from "./situation";
import type { Situation } from "./situationStory";

const million = 1e6;
const yearZero = published.decided.value;
const skolfamYears = published.skolfamEven.value;

/** The four first investments; only their names are published, and of Skolfam that it was about even. */
const four = [
  { name: "absence", amount: 10, savingShare: 0.15, savingYears: 4 },
  { name: "neuropsychiatric", amount: 9, savingShare: 0.1, savingYears: 5 },
  { name: "trainee", amount: 7, savingShare: 0.3, savingYears: 4 },
  { name: "skolfam", amount: 4, savingShare: 1 / skolfamYears, savingYears: skolfamYears },
] as const;

/** Four more, the last of them after repayment was abolished: all eight get the published 45 million together. */
const later = [
  { start: 4, amount: 4 },
  { start: 6, amount: 4 },
  { start: 8, amount: 4 },
  { start: published.lastRepaying.value - yearZero + 1, amount: 3 },
];

/** Norrköping's fund by its published rules; how large each investment is and what it saves is invented. */
function norrkopingFund(words: StoryWords, language: Language): ExampleFund {
  const { requests, facts, anInvestment, amountsInvented } = words.norrkoping2010;
  const { invented } = words.scenario;
  const told = (fact: string, figure: Figure) => `${fact}. ${sourceOf(figure, language)}`;
  return {
    openings: [published.disposed.value, 20 * million, 60 * million],
    rule: "savings",
    share: 1,
    delay: 2,
    years: 3,
    savingsReturned: published.savingsReturned.value,
    returnFrom: published.firstReturn.value - yearZero,
    lastRepaying: published.lastRepaying.value - yearZero,
    queue: true,
    requests: [
      ...four.map(({ name, amount, savingShare, savingYears }) => ({
        name: requests[name],
        start: 1,
        amount: amount * million,
        payoutYears: 2,
        saving: savingShare * amount * million,
        savingDelay: 2,
        savingYears,
        source: name === "skolfam" ? `${invented}. ${told(facts.skolfam, published.skolfamEven)}` : amountsInvented,
      })),
      ...later.map(({ start, amount }, index) => ({
        name: anInvestment(four.length + index + 1),
        start,
        amount: amount * million,
        payoutYears: 2,
        saving: 0.2 * amount * million,
        savingDelay: 2,
        savingYears: 4,
        source: `${invented}. ${told(facts.granted, published.granted)}`,
      })),
    ],
    sources: {
      opening: told(facts.disposed, published.disposed),
      fundRule: told(facts.rule, published.savingsReturned),
      savingsReturned: told(facts.rule, published.savingsReturned),
      returnFrom: told(facts.firstReturn, published.firstReturn),
      lastRepaying: told(facts.lastRepaying, published.lastRepaying),
    },
  };
}

/**
 * Norrköping 2010: 40 million set aside in December 2010, four first investments, the boards' frames cut by as much as
 * costs fall, and no repayment for starts after 2021. The rules are published; the measure and the books are not.
 */
export const norrkoping2010: Situation = {
  id: "norrkoping2010",
  priceYear: yearZero,
  yearZero,
  programme: {
    participants: 250,
    exclusionShare: 0.4,
    effect: [0.25, 0.1, 0.35],
    retention: 0.9,
    costPerParticipant: [56000, 45000, 70000],
    fixedCost: 1 * million,
    programmeYears: 2,
    intakes: 1,
    startAge: 14,
    horizon: 15,
    dropOff: 0.1,
    discountRate: 0.03,
    moveOut: 0,
    capitalReturn: 0.02,
  },
  costs: [
    { actor: "socialServices", amount: 150000, from: 14, to: 64, cashable: 0.5, isTransfer: false },
    { actor: "education", amount: 70000, from: 14, to: 19, cashable: 0.5, isTransfer: false },
    { actor: "region", amount: 60000, from: 14, to: 64, cashable: 0.3, isTransfer: false },
    { actor: "socialInsurance", amount: 90000, from: 20, to: 64, cashable: 1, isTransfer: true },
  ],
  books: {
    results: [60, 20, 40, 60, 40, 50, 90, 100, 60, 80, 200, 250, 180, 60, 70].map((result) => result * million),
    taxesAndGrants: [60, 61, 62, 64, 66, 69, 72, 75, 77, 80, 83, 86, 89, 92, 95].map((taxes) => taxes * 100 * million),
    disposed: published.disposed,
    openingReserve: 20 * million,
    openingEquity: 2500 * million,
    taxBase: 21000 * million,
  },
  fund: norrkopingFund,
};
