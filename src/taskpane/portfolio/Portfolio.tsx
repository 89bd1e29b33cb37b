import { Button, Field, Input, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { listed } from "../../locales/list";
import { readNumber } from "../../locales/numbers";
import { portfolioWords } from "../../locales/portfolioWords";
import { million } from "../chart/units";
import { counting } from "../counting";
import { ExplainLink } from "../explained/ExplainLink";
import type { MeasureRow } from "../explained/steps/measureSums";
import { useHands } from "../hands";
import { ScrollingTable } from "../ScrollingTable";
import type { ViewProps } from "../views";
import { useSaying, useWords } from "../words";
import { AddToFund } from "./AddToFund";
import { applicationsOf, nextLarger, nextSmaller, weighed, type Application, type Weighed } from "./applications";
import { ChanceOf } from "./ChanceOf";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  chance: { alignSelf: "flex-start" },
  add: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** All scenarios of the workbook as applications to one budget: which it holds, and what another would change. */
export function Portfolio({ scenario, scenarios }: ViewProps) {
  const { language, number, pane } = useWords();
  const says = useSaying(portfolioWords);
  const styles = useStyles();
  const counted = counting.use();
  const [typed, setTyped] = useState<string | null>(null);
  const [isChance, setChance] = useState(false);
  const applications = useMemo(() => applicationsOf(scenarios, counted), [scenarios, counted]);
  const opening = scenario.fund?.openings[0] ?? 0;
  const shown = typed ?? number(opening, "kronor");
  const read = readNumber(shown, language);
  const budget = read !== null && read >= 0 ? read : null;
  const ranked = useMemo(() => weighed(applications, budget ?? 0), [applications, budget]);
  const years = [...new Set(applications.map((one) => one.scenario.priceYear))];
  const millions = (amount: number) => number(amount / million, "years");
  const reachedAs = (row: MeasureRow, { scenario: { sheetId } }: Application) =>
    ({ group: "measure", row, variant: counted, sheetId }) as const;
  return (
    <section className={styles.section} aria-labelledby="portfolio">
      <Subtitle2 as="h2" id="portfolio">
        {says.title}
      </Subtitle2>
      {applications.length === 0 ? (
        <Text>{says.none}</Text>
      ) : (
        <>
          <Text>{says.says}</Text>
          <Field
            label={says.budget}
            hint={opening > 0 ? says.budgetHint(number(opening, "kronor")) : undefined}
            validationState={budget === null ? "error" : "none"}
            validationMessage={budget === null ? pane.inputs.must.kronor : undefined}
          >
            <Input value={shown} inputMode="decimal" onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {budget !== null && <Granted ranked={ranked} budget={budget} applications={applications} />}
          <ScrollingTable label={`${says.title}, ${says.columns.perKrona.toLocaleLowerCase(language)}`}>
            <thead>
              <tr>
                {[
                  says.columns.measure,
                  says.columns.granted,
                  says.columns.cost,
                  says.columns.value(pane.counting.names[counted]),
                  says.columns.perKrona,
                  says.columns.grade,
                  ...(isChance ? [says.columns.chance] : []),
                ].map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranked.map((one) => (
                <tr key={one.scenario.sheetId}>
                  <th scope="row">
                    <Opens application={one} />
                  </th>
                  <td>{one.granted ? says.yes : says.no}</td>
                  <td>
                    <ExplainLink number={reachedAs("cost", one)}>{millions(one.cost)}</ExplainLink>
                  </td>
                  <td>
                    <ExplainLink number={reachedAs("npv", one)}>{millions(one.value)}</ExplainLink>
                  </td>
                  <td>
                    {one.valuePerKrona === null ? (
                      "–"
                    ) : (
                      <ExplainLink number={reachedAs("netPerKrona", one)}>
                        {number(one.valuePerKrona, "exact")}
                      </ExplainLink>
                    )}
                  </td>
                  <td>{one.grade || says.ungraded}</td>
                  {isChance && (
                    <td>
                      <ChanceOf scenario={one.scenario} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </ScrollingTable>
          <Text size={200}>{says.unit}</Text>
          {years.length > 1 && (
            <Text>
              {says.prices(
                listed(
                  years.map((year) => String(year ?? "–")),
                  language,
                ),
              )}
            </Text>
          )}
          {!isChance && (
            <Button className={styles.chance} size="small" onClick={() => setChance(true)}>
              {says.chance}
            </Button>
          )}
          <div className={styles.add}>
            {applications.map((one) => (
              <AddToFund key={one.scenario.sheetId} scenario={one.scenario} fund={scenario} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** The name of an application, which opens its scenario. */
function Opens({ application: { scenario } }: { application: Application }) {
  const says = useSaying(portfolioWords);
  const { showSheet } = useHands();
  return (
    <Link as="button" aria-label={says.open(scenario.name)} onClick={() => void showSheet(scenario.sheetId)}>
      {scenario.name}
    </Link>
  );
}

/** What the budget grants, and what a larger and a smaller one would change. */
function Granted({
  ranked,
  budget,
  applications,
}: {
  ranked: readonly Weighed[];
  budget: number;
  applications: readonly Application[];
}) {
  const { language, number } = useWords();
  const says = useSaying(portfolioWords);
  const [larger, smaller] = useMemo(
    () => [nextLarger(applications, budget), nextSmaller(applications, budget)],
    [applications, budget],
  );
  const granted = ranked.filter((one) => one.granted);
  const sum = (of: (one: Weighed) => number) =>
    number(granted.reduce((all, one) => all + of(one), 0) / million, "years");
  const names = (some: readonly Application[]) =>
    listed(
      some.map(({ scenario }) => scenario.name),
      language,
    );
  const kronor = (amount: number) => number(amount, "kronor");
  return (
    <div role="status">
      <Text block weight="semibold">
        {granted.length === 0
          ? says.nothing
          : says.granted(
              granted.length,
              ranked.length,
              sum(({ cost }) => cost),
              sum(({ value }) => value),
            )}
      </Text>
      <Text block>
        {larger ? says.larger(kronor(larger.budget), names(larger.comes), names(larger.goes)) : says.noLarger}
      </Text>
      {smaller && <Text block>{says.smaller(kronor(smaller.budget), names(smaller.goes), names(smaller.comes))}</Text>}
    </div>
  );
}
