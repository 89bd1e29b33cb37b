import { searchCosts, type FoundCost } from "../../catalogue/findCosts";
import type { Grade, Scope, UnitCost } from "../../catalogue/unitCost";

/** What a person looks for among the unit costs; an empty text lets all through. */
export interface Filter {
  search: string;
  payer: string;
  scope: Scope | "";
  grade: Grade | "";
  /** The first price year that is taken; null takes all. */
  fromYear: number | null;
}

export const everything: Filter = { search: "", payer: "", scope: "", grade: "", fromYear: null };

/**
 * The unit costs that a filter lets through, the municipality's own first.
 *
 * @example findFiltered({ search: "anstalt", payer: "", scope: "", grade: "", fromYear: 2020 }, []).map(({ cost }) => cost.code) // ["prison-day-2020"]
 */
export function findFiltered(filter: Filter, own: readonly UnitCost[]): FoundCost[] {
  const { search, payer, scope, grade, fromYear } = filter;
  return searchCosts(search, own).filter(
    ({ cost }) =>
      (payer === "" || cost.payer === payer) &&
      (scope === "" || cost.scope === scope) &&
      (grade === "" || cost.grade === grade) &&
      (fromYear === null || cost.priceYear >= fromYear),
  );
}
