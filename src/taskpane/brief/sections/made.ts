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

function perInhabitant(about: About): string {
  const { scenario, words, say } = about;
  const { programme, costs } = scenario.measure;
  const inhabitants = inhabitantsOf(about);
  if (!inhabitants) return say.made.noPopulation(programme.own);
  const { name, population, source } = inhabitants;
  const { cashable } = appraise(programme, costs);
  const each = (amount: number) => words.number(amount / population, "kronor");
  return say.made.perInhabitant(
    each(cashable.npv),
    each(cashable.cost),
    name,
    words.number(population, "persons"),
    source,
  );
}

/**
 * How many share the amounts: as the decider says, else those of the municipality whose name the own actor has. There are no
 * parts of persons: what stands between three and three digits parts thousands, in either language.
 */
function inhabitantsOf({ scenario, wording, say }: About) {
  const { own } = scenario.measure.programme;
  const said = wording.inhabitants.trim();
  const population = /^\d{1,3}([\s.,]\d{3})*$|^\d+$/.test(said) ? Number(said.replace(/\D/g, "")) : 0;
  if (population > 0) return { name: own, population, source: say.made.said };
  const municipality = findMunicipality(said || own);
  const source = municipalityFigures.find(({ id }) => id === "population")!.source;
  return municipality && { name: municipality.name, population: municipality.population, source };
}
