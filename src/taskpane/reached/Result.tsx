import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { reached as english } from "../../locales/en/reached";
import { reached as swedish } from "../../locales/sv/reached";
import { appraise } from "../../model/appraisal";
import { measureFlows } from "../../model/measureFlows";
import type { Measure, Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { InputList } from "./InputList";
import { Steps } from "./Steps";
import { factorsOf, reach, yearsOf } from "./steps";

/** A number of the pane: whose purse, or how many people. */
export type ResultId = "averted" | "own" | "all";

/** How a number of the pane was reached: what it comes to, its formula in words, its steps, what it rests on. */
export function Result({ id, measure, scenario }: { id: ResultId; measure: Measure; scenario: Scenario }) {
  const say = useSaying(english, swedish);
  const { programme } = measure;
  const used = scenario.inputs.filter(
    (input) =>
      input.block === "Programme" && (id !== "averted" || (reach as readonly (string | null)[]).includes(input.id)),
  );
  return (
    <>
      <Text>{say.formulas[id === "averted" ? "averted" : "purse"]}</Text>
      {id === "averted" ? <People measure={measure} /> : <Purse id={id} measure={measure} scenario={scenario} />}
      {programme.own !== "" && id === "own" && <Text size={200}>{say.ownIs(programme.own)}</Text>}
      <Text as="h3" weight="semibold">
        {say.restsOn}
      </Text>
      <InputList inputs={used} />
    </>
  );
}

function People({ measure }: { measure: Measure }) {
  const say = useSaying(english, swedish);
  const { inputs, number } = useWords();
  const factors = factorsOf(measure.programme);
  return (
    <>
      <Text weight="semibold">{say.people(number(factors.at(-1)!.product, "exact"))}</Text>
      <Steps
        label={say.steps}
        heads={[say.heads.factor, say.heads.times, say.heads.comesTo]}
        rows={factors.map(({ id, factor, product }) => [
          id === "deadweight" || id === "displacement"
            ? say.without(inputs.programme[id][0]!)
            : inputs.programme[id][0],
          number(factor, id === "participants" ? "persons" : "share"),
          number(product, "exact"),
        ])}
      />
    </>
  );
}

function Purse({ id, measure, scenario }: { id: "own" | "all"; measure: Measure; scenario: Scenario }) {
  const say = useSaying(english, swedish);
  const { number } = useWords();
  const { programme, costs } = measure;
  const { years, npv, payback } = useMemo(() => {
    const rows = yearsOf(measureFlows(programme, costs), id, programme.discountRate);
    return { years: rows, ...appraise(programme, costs)[id] };
  }, [programme, costs, id]);
  const { heads } = say;
  const prices = scenario.priceYear === null ? say.fixedPrices : say.pricesOf(scenario.priceYear);
  return (
    <>
      <Text weight="semibold">
        {say.purse(number(npv, "kronor"), payback === null ? null : number(payback, "years"), prices)}
      </Text>
      <Steps
        label={say.steps}
        heads={[heads.year, heads.cost, heads.saved, heads.cumulative, heads.present]}
        rows={years.map((row) => [
          row.year,
          ...[row.cost, row.saved, row.cumulative, row.present].map((amount) => number(amount, "kronor")),
        ])}
      />
      <Text size={200}>{say.unit(prices, number(programme.discountRate, "rate"))}</Text>
    </>
  );
}
