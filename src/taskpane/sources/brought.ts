import { inhabitantsOf, ownFigureOf, unitMistake } from "../../catalogue/broughtFigure";
import type { BroughtFigure } from "../../catalogue/importFigures";
import type { Scale } from "../../catalogue/koladaFigures";
import { findMunicipality } from "../../catalogue/municipality";
import type { OwnFigure } from "../../catalogue/ownFigure";
import type { Language } from "../../locales/language";

/** What a person has said that figures count in, by their titles. */
export type Said = Readonly<Record<string, Scale | undefined>>;

/** What an export comes to once it is known what its figures count in. */
export interface Understood {
  figures: OwnFigure[];
  /** Titles of figures of which it is not known what they count in. */
  asked: string[];
  /** Kronor per inhabitant of years whose inhabitants are not known. */
  withoutInhabitants: BroughtFigure[];
  mistaken: { figure: OwnFigure; is: "large" | "small" }[];
}

/** The figures of a municipality, or of all where none is chosen, as they would be written. */
export function understoodFigures(
  brought: readonly BroughtFigure[],
  municipality: string | null,
  said: Said,
  language: Language,
): Understood {
  const wanted = brought.filter((figure) => municipality === null || figure.municipality === municipality);
  const understood: Understood = { figures: [], asked: [], withoutInhabitants: [], mistaken: [] };
  for (const figure of wanted) {
    const scale = said[figure.title] ?? figure.scale;
    if (figure.scale === null && !understood.asked.includes(figure.title)) understood.asked.push(figure.title);
    if (scale === null) continue;
    const inhabitants = inhabitantsOf(figure, brought);
    const own = ownFigureOf(figure, scale, inhabitants, language);
    if (own === null) {
      understood.withoutInhabitants.push(figure);
      continue;
    }
    understood.figures.push(own);
    const { population } = findMunicipality(figure.municipality)!;
    const is = unitMistake(own, own.id === "population" ? population : (inhabitants ?? population));
    if (is !== null) understood.mistaken.push({ figure: own, is });
  }
  return understood;
}
