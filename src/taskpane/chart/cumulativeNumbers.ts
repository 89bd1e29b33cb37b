import { chartWords } from "../../locales/chartWords";
import { purseFlows } from "../../model/measureByYear";
import { cumulative } from "../../model/payback";
import type { Measure, Scenario } from "../../workbook/scenario";
import { choice, inSentence, numbersBy, summed, yearChoices } from "../explained/explanation";
import type { Explanation, Numbers, Speech, Step } from "../explained/explanation";
import { costGrounds, inputGrounds } from "../explained/grounds";
import { ageTable, kronor } from "../explained/steps/measureParts";
import { deadweightText, measurePrices, sureness } from "../explained/remarks";

const purses = ["cashable", "own", "all"] as const;
type Purse = (typeof purses)[number];

/** How the net so far is reached each year, undiscounted, for the municipality and for all payers. */
export function cumulativeNumbers(scenario: Scenario, measure: Measure, speech: Speech): Numbers {
  const { cumulative: says } = chartWords[speech.words.language];
  const { cost } = purseFlows(measure.programme, measure.costs, "all");
  return numbersBy(
    purses.map((id) => choice(id, speech.say.named.cumulative(inSentence(says[id], speech)))),
    yearChoices(cost, speech),
    (purse, year) => explain(purse, year, scenario, measure, speech),
  );
}

function explain(purse: Purse, year: number, scenario: Scenario, measure: Measure, speech: Speech): Explanation {
  const { say } = speech;
  const { programme, costs } = measure;
  const { columns: names } = say;
  const sumsAt = (effect: number) => {
    const { cost, saved, net } = purseFlows({ ...programme, effect }, costs, purse);
    return { cost, saved, net, sums: cumulative(net) };
  };
  const { cost, saved, net, sums } = sumsAt(programme.effect);
  const inYear = (name: string) => say.sums.inYear(name, String(year));
  const before: Step[] =
    year === 0 ? [] : [kronor("", say.charts.before(names.cumulative, String(year - 1)), sums[year - 1]!)];
  return {
    formula: say.charts.formulas.cumulative,
    tables: [
      {
        title: say.years,
        head: names.year,
        marks: cost.map((_, at) => String(at)),
        columns: [
          summed(names.cost, cost),
          summed(names.saved, saved),
          summed(names.net, net),
          { name: names.cumulative, unit: "kronor", amounts: sums },
        ],
      },
      ageTable(programme, costs, purse, speech),
    ],
    steps: [
      ...before,
      kronor(year === 0 ? "" : "+", inYear(names.saved), saved[year]!),
      kronor("−", inYear(names.cost), cost[year]!),
      kronor("=", inYear(names.cumulative), sums[year]!),
    ],
    ...sureness(scenario, (effect) => sumsAt(effect).sums[year]!),
    notes: [
      deadweightText(scenario, speech),
      measurePrices(scenario, speech),
      ...(purse !== "all" ? [say.notes.own(programme.own)] : []),
      ...(purse === "cashable" ? [] : [say.notes.whole]),
    ],
    restsOn: [
      ...inputGrounds(scenario, "Programme", speech),
      ...costGrounds(scenario, purse !== "all" ? programme.own : null, speech),
    ],
  };
}
