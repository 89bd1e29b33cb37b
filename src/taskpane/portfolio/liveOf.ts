import { liveRequest } from "../../stories/liveRequest";
import type { Cell } from "../../stories/story";
import { addressWithin } from "../../workbook/address";
import type { Place, Scenario } from "../../workbook/scenario";
import { inputWith } from "../inputs/choices/edits";

/** A scenario's row among the requests of a fund, as formulas over its books; null where it has not the columns. */
export function liveRequestOf(scenario: Scenario, fund: Scenario, source: string): Cell[] | null {
  const { year, ownCost, ownSavings } = scenario.books;
  if (!year || !ownCost || !ownSavings) return null;
  const on = ({ sheetId }: Place) => (sheetId === fund.sheetId ? "" : `'${scenario.name.replaceAll("'", "''")}'!`);
  const column = ({ at, amounts }: typeof year) =>
    `${on(at)}${absolute(addressWithin(at.address, 1, 0))}:${absolute(addressWithin(at.address, amounts.length, 0))}`;
  const cell = (id: string, of: Scenario) => {
    const place = inputWith(id, of)?.valueAt;
    return place ? `${on(place)}${absolute(place.address)}` : "";
  };
  return liveRequest({
    name: scenario.name,
    years: column(year),
    ownCost: column(ownCost),
    ownSavings: column(ownSavings),
    priceGrowth: cell("priceGrowth", scenario),
    priceGap: cell("priceGap", scenario),
    yearZero: scenario.yearZero === null ? "" : cell("yearZero", scenario),
    fundYearZero: fund.yearZero === null ? "" : cell("yearZero", fund),
    source,
  });
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
