import { appraise } from "../../model/appraisal";
import { averted } from "../../model/averted";
import { compareFinancing } from "../../model/comparison";
import { alternatives } from "../../model/financing";
import type { decisionWords } from "../../locales/decisionWords";
import type { QuestionId } from "../../stories/scenarioFormat";
import type { Input, Scenario } from "../../workbook/scenario";
import type { Counting } from "../../workbook/counting";
import { dueSource } from "../dueSource";
import { personsText } from "../persons";
import type { Words } from "../words";
import { gainsOf } from "./gains";

type Known = (typeof decisionWords.en)["known"];
type About = (scenario: Scenario, say: Known, words: Words, counting: Counting) => string | null;

/** What the scenario's numbers already say of a question, in a sentence; null where they say nothing. */
export function known(id: QuestionId, scenario: Scenario, say: Known, words: Words, counting: Counting): string | null {
  return about[id]?.(scenario, say, words, counting) ?? null;
}

const about: Partial<Record<QuestionId, About>> = {
  wholePicture: ({ measure, priceYear }, say, words, counting) => {
    if (!measure) return null;
    const all = sum(gainsOf(measure));
    if (all <= 0) return null;
    const others = gainsOf(measure).filter(({ isOwn }) => !isOwn);
    const counted = gainsOf(measure, counting === "cashable").filter(({ isOwn }) => isOwn);
    const own = say.ownShare[counting](words.number(sum(counted) / all, "wholeShare"));
    const most = others[0] && others[0].value > 0 ? others[0] : null;
    return say.whoGains(own, most && say.part(most.actor, millions(most.value, words)), prices(priceYear, say));
  },
  compensation: ({ plan }, say, words) => plan && say.frames(words.number(plan.terms.frameCut, "wholeShare")),
  capital: ({ plan, discountRate }, say, words) => {
    if (!plan) return null;
    const compared = compareFinancing(plan, discountRate);
    const squeezing = alternatives
      .map((name) => ({ name, amount: compared[name].squeezed }))
      .sort((one, other) => one.amount - other.amount);
    const [least, most] = [squeezing[0]!, squeezing.at(-1)!];
    const told = ({ name, amount }: typeof least) =>
      say.part(words.tables.alternativesInFull[name], millions(amount, words));
    return least.amount === most.amount
      ? say.squeezedSame(millions(least.amount, words))
      : say.squeezed(told(least), told(most));
  },
  protectedAccount: ({ plan, discountRate }, say, words) => {
    if (!plan) return null;
    const { disposition, fund } = compareFinancing(plan, discountRate);
    if (disposition.protected === null || fund.protected === null) return null;
    return say.protected(words.number(disposition.protected, "wholeShare"), words.number(fund.protected, "wholeShare"));
  },
  longTerm: ({ measure }, say, words) => {
    if (!measure) return null;
    const { cashable, own, all } = appraise(measure.programme, measure.costs);
    const back = (years: number | null) => (years === null ? null : words.number(years, "years"));
    return say.payback(measure.programme.horizon, back(cashable.payback), back(own.payback), back(all.payback));
  },
  repaymentPlan: ({ plan }, say, words) =>
    plan && say.returned(words.number(plan.terms.savingsReturned, "wholeShare"), plan.terms.returnFrom),
  needsAnalysis: ({ measure, inputs }, say, words) => {
    if (!measure) return null;
    const { participants, exclusionShare } = measure.programme;
    const [people, share] = [personsText(participants, words), words.number(exclusionShare, "share")];
    return `${say.need(people, share)} ${sourceOf(inputs, "exclusionShare", say, words)}`;
  },
  bestScience: ({ measure, inputs }, say, words) => {
    if (!measure) return null;
    const { low, high } = inputOf(inputs, "effect") ?? { low: null, high: null };
    const spread =
      low === null || high === null ? null : say.between(words.number(low, "share"), words.number(high, "share"));
    const effect = words.number(measure.programme.effect, "share");
    return `${say.effect(effect, spread)} ${sourceOf(inputs, "effect", say, words)}`;
  },
  researchers: ({ effectBasis }, say) => say.bases[effectBasis ?? "unsaid"],
  administrations: ({ measure }, say) => {
    const own = measure ? gainsOf(measure).filter(({ isOwn }) => isOwn) : [];
    return own.length === 0 ? null : say.administrations(own.map(({ actor }) => actor).join(", "));
  },
  coFinancing: ({ measure, priceYear }, say, words) => {
    const others = measure ? gainsOf(measure).filter(({ isOwn, value }) => !isOwn && value > 0) : [];
    if (others.length === 0) return null;
    const told = others.map(({ actor, value }) => say.part(actor, millions(value, words)));
    return say.others(told.join(", "), prices(priceYear, say));
  },
  humanGains: ({ measure, inputs }, say, words) => {
    if (!measure) return null;
    const { programme } = measure;
    const persons = (effect: number) => personsText(averted({ ...programme, effect }) * programme.intakes, words);
    const { low, high } = inputOf(inputs, "effect") ?? { low: null, high: null };
    const spread = low === null || high === null ? null : say.between(persons(low), persons(high));
    return say.persons(persons(programme.effect), spread);
  },
};

function inputOf(inputs: readonly Input[], id: string): Input | undefined {
  return inputs.find((input) => input.id === id);
}

function sourceOf(inputs: readonly Input[], id: string, say: Known, { language }: Words): string {
  const { source, grade } = inputOf(inputs, id) ?? { source: "", grade: "" };
  if (source === "") return say.noSource;
  const shown = dueSource(source, language);
  return grade === "" ? say.source(shown) : say.graded(shown, grade);
}

function sum(gains: readonly { value: number }[]): number {
  let total = 0;
  for (const { value } of gains) total += value;
  return total;
}

function millions(amount: number, words: Words): string {
  return words.number(amount / 1e6, "years");
}

function prices(priceYear: number | null, say: Known): string {
  return priceYear === null ? say.fixedPrices : say.pricesOf(priceYear);
}
