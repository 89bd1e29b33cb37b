import { costWithCode, searchCosts } from "../../../catalogue/findCosts";
import { priceSeries } from "../../../catalogue/priceSeries";
import { readSeries } from "../../../catalogue/readSeries";
import type { UnitCost } from "../../../catalogue/unitCost";
import { payerName, perName, shownSource } from "../../../locales/unitCostWords";
import { priceIndex } from "../../../model/priceIndex";
import { isLeftOut } from "../../../ranges/cells";
import { calendarYear } from "../../../ranges/domains";
import { readNumberArgument } from "../../../ranges/scalars";
import { readText } from "../../../ranges/texts";
import { datedSource } from "../../dueSource";
import type { Step } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { explained, step, type CellSpeech, type ExplainCell } from "./cell";

const unitCostCell: ExplainCell = ([code, priceYear], _, speech) => {
  const { cells, formulas } = speech;
  const found = costWithCode(readText(code, "code"));
  if (!found) return null;
  const { cost } = found;
  const inCatalogue = kronor("", cells.inCatalogue(String(cost.priceYear)), cost.amount);
  const notes = [sourceOf(found, speech)];
  const year = isLeftOut(priceYear) ? cost.priceYear : readNumberArgument(priceYear, "priceYear", calendarYear);
  if (year === cost.priceYear) return explained(formulas.inCatalogue, [{ ...inCatalogue, sign: "=" }], { notes });
  const [from, to] = [priceSeries.KPI.get(cost.priceYear)!, priceSeries.KPI.get(year)!];
  const steps: Step[] = [
    inCatalogue,
    step("×", cells.level(String(year)), to, "factor"),
    step("÷", cells.level(String(cost.priceYear)), from, "factor"),
    kronor("=", cells.moved(String(year)), (cost.amount * to) / from),
  ];
  return explained(formulas.unitCost, steps, { notes: [...notes, cells.series.KPI] });
};

/** The amounts and the price years of what is found; the rest are texts. */
const unitCostsCell: ExplainCell = ([search], { row, column }, speech) => {
  const found = searchCosts(readText(search, "search", ""))[row - 1];
  const { cells, formulas } = speech;
  if (!found || (found.cost.currency !== undefined && column === columnOf.amount)) return null;
  const { amount, priceYear } = found.cost;
  const name = cells.inCatalogue(String(priceYear));
  const told = column === columnOf.amount ? kronor("=", name, amount) : step("=", name, priceYear, "year");
  return explained(formulas.inCatalogue, [told], { notes: [sourceOf(found, speech)] });
};

const columnOf = { amount: 2 };

function sourceOf({ cost, isOwn }: { cost: UnitCost; isOwn: boolean }, { cells, words }: CellSpeech): string {
  const { language } = words;
  const source = shownSource(cost.source.title[language], cost.grade, isOwn, language);
  const dated = datedSource(source, cost.source.review ?? "", language);
  return cells.source(payerName(cost.payer, language), perName(cost.per, language), dated);
}

const priceIndexCell: ExplainCell = ([fromYear, toYear, series], _, { cells, formulas }) => {
  const from = readNumberArgument(fromYear, "fromYear", calendarYear);
  const to = readNumberArgument(toYear, "toYear", calendarYear);
  const { name, levels } = readSeries(series);
  const steps = [
    step("", cells.level(String(to)), levels.get(to)!, "factor"),
    step("÷", cells.level(String(from)), levels.get(from)!, "factor"),
    step("=", cells.indexFactor, priceIndex(levels, from, to), "factor"),
  ];
  return explained(formulas.priceIndex, steps, { notes: [name === null ? cells.ownSeries : cells.series[name]] });
};

export const catalogue: Record<string, ExplainCell> = {
  UNITCOST: unitCostCell,
  UNITCOSTS: unitCostsCell,
  PRICEINDEX: priceIndexCell,
};
