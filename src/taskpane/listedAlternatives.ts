import type { Alternative } from "../model/financing";
import { listed } from "../locales/list";
import type { Words } from "./words";

/** Ways of financing, as they are named in a sentence: disposition, fond och reserv. */
export function listedAlternatives(names: readonly Alternative[], { tables, language }: Words): string {
  return listed(
    names.map((name) => tables.alternatives[name].toLocaleLowerCase(language)),
    language,
  );
}
