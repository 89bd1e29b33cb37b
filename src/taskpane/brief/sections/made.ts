import { findMunicipality, municipalityFigures } from "../../../catalogue/municipality";
import { uncertaintyWords } from "../../../locales/uncertaintyWords";
import { appraise } from "../../../model/appraisal";
import { count } from "../../uncertainty/figures";
import { pricesOf, rateOf, type About } from "../about";
import { text, type Section } from "../document";

/** Per inhabitant, and what the numbers were made with. */
export function made(about: About): Section {
  const { scenario, settings, words, say, version } = about;
  const { made: says } = say;
  const { run } = uncertaintyWords[words.language];
  const yearZero = scenario.yearZero === null ? says.unsaid : String(scenario.yearZero);
  return {
    id: "made",
    title: says.title,
    parts: [
      text(perInhabitant(about)),
      text(says.expected),
      text(says.terms(rateOf(about), scenario.measure.programme.horizon, pricesOf(about), yearZero)),
      text(says.drawn(run.how(count(settings.draws, words), String(settings.seed), run.generator)), "small"),
      text(says.versions(version, scenario.version), "small"),
    ],
  };
}

function perInhabitant({ scenario, words, say }: About): string {
  const { programme, costs } = scenario.measure;
  const municipality = findMunicipality(programme.own);
  if (!municipality) return say.made.noPopulation(programme.own);
  const { name, population } = municipality;
  const { cashable } = appraise(programme, costs);
  const each = (amount: number) => words.number(amount / population, "kronor");
  const source = municipalityFigures.find(({ id }) => id === "population")!.source;
  return say.made.perInhabitant(
    each(cashable.npv),
    each(cashable.cost),
    name,
    words.number(population, "persons"),
    source,
  );
}
