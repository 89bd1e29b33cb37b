import type { Alternative } from "../model/financing";
import type { Words } from "./words";

/** Ways of financing, as they are named in a sentence: disposition, fond och reserv. */
export function listedAlternatives(names: readonly Alternative[], { tables, language }: Words): string {
  const format = new Intl.ListFormat(language === "sv" ? "sv" : "en-GB");
  return format.format(names.map((name) => tables.alternatives[name].toLocaleLowerCase(language)));
}
