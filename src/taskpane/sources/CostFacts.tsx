import { Link } from "@fluentui/react-components";
import { movedSentence, movedTo } from "../../catalogue/chosenCosts";
import type { FoundCost } from "../../catalogue/findCosts";
import { publishedYears } from "../../catalogue/priceMove";
import { kindOf } from "../../catalogue/unitCost";
import { sourceWords } from "../../locales/sourceWords";
import { moneyText, payerName, perName, shownSource, unitCostWords } from "../../locales/unitCostWords";
import type { Scenario } from "../../workbook/scenario";
import { FactList, type Fact } from "../FactList";
import { useSaying, useWords } from "../words";
import { rowYear } from "./chosen";

/** All that a reader needs to weigh a unit cost. */
export function CostFacts({ found: { cost, isOwn }, scenario }: { found: FoundCost; scenario: Scenario }) {
  const { language, number, tables } = useWords();
  const { facts: says, picker } = useSaying(sourceWords);
  const words = unitCostWords[language];
  const year = rowYear(scenario);
  const facts: Fact[] = [
    [says.payer, payerName(cost.payer, language)],
    [says.range, cost.high === 0 ? says.noRange : moneyText(cost, picker.range(...spread(cost, number)), language)],
    ...(year === null && cost.currency === undefined
      ? []
      : [[says.moved, <Moved key="moved" cost={cost} year={year ?? cost.priceYear} />] satisfies Fact]),
    [says.grade, cost.grade ? picker.grades[cost.grade] : says.ungraded],
    [says.source, <Origin key="source" cost={cost} isOwn={isOwn} />],
    [says.note, cost.note[language]],
    [says.scope, words.scopes[cost.scope]],
    [says.kind, tables.kinds[kindOf(cost)]],
    [says.from, isOwn ? words.ownTable : picker.catalogue],
    [says.code, cost.code],
  ];
  return <FactList facts={facts} />;
}

type Cost = FoundCost["cost"];

function spread({ low, high }: Cost, number: (value: number, format: "kronor") => string): [string, string] {
  return [number(low, "kronor"), number(high, "kronor")];
}

function Moved({ cost, year }: { cost: Cost; year: number }) {
  const { language, number } = useWords();
  const says = useSaying(sourceWords).facts;
  if (cost.currency !== undefined) return unitCostWords[language].foreign(cost.currency);
  const moved = movedTo(cost, year);
  if (moved === null) return says.cannotMove(cost.priceYear, year, ...publishedYears());
  const amount = says.kronor(number(moved.amount, "kronor"), perName(cost.per, language));
  return moved.from === moved.to ? amount : `${amount}. ${movedSentence(moved, language)}`;
}

function Origin({ cost: { source, grade }, isOwn }: { cost: Cost; isOwn: boolean }) {
  const { language } = useWords();
  const says = useSaying(sourceWords).facts;
  return (
    <>
      {shownSource(source.title[language], grade, isOwn, language)}
      {source.accessed && ` (${says.accessed(source.accessed)})`}
      {/^https?:/.test(source.address) && (
        <>
          {". "}
          <Link inline href={source.address} target="_blank" rel="noreferrer">
            {source.address}
          </Link>
        </>
      )}
      {source.address !== "" && !source.isPage && ` ${says.notPage}`}
    </>
  );
}
