import { Field, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { appraise } from "../../model/appraisal";
import { completeProgramme } from "../../model/programmeInputs";
import { outcomesOf } from "../../model/simulation";
import { tornado } from "../../model/tornado";
import { certaintiesOf } from "../../simulation/findings";
import type { SimulationRequest } from "../../simulation/request";
import type { ViewProps } from "../views";
import { counting } from "../counting";
import { useUnits } from "../chart/units";
import { useSaying, useWords } from "../words";
import { Against } from "./Against";
import { Certain } from "./Certain";
import { Chances } from "./Chances";
import { Fold } from "../Fold";
import { Distribution } from "./Distribution";
import { count } from "./figures";
import { HeatMap } from "./HeatMap";
import { Knowing } from "./Knowing";
import { correctionText, Optimism } from "./Optimism";
import { PaybackCurve } from "./PaybackCurve";
import { resultTable } from "./resultTable";
import { RunLine, RunSettings } from "./RunBar";
import type { ShownPurse } from "./shownPurses";
import { SpreadTable } from "./SpreadTable";
import { ToSheet } from "./ToSheet";
import { Tornado } from "./Tornado";
import { useAgainst } from "./useAgainst";
import { useRequest } from "./useRequest";
import { useSettings } from "./useSettings";
import { useSimulation } from "./useSimulation";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  whose: { flexWrap: "wrap" },
});

/** How sure the answer is, and what drives it. */
export default function Uncertainty({ scenario, scenarios }: ViewProps) {
  const words = useWords();
  const say = useSaying(uncertaintyWords);
  const styles = useStyles();
  const units = useUnits(scenario);
  const drawn = useSettings(scenario);
  const { settings } = drawn;
  const counted = counting.use();
  const [others, setOthers] = useState<"all" | "real" | null>(null);
  const purse = others ?? counted;
  const request = useRequest(scenario, settings);
  const run = useSimulation(request);
  const driven = useMemo(() => request && drivenBy(request, purse), [request, purse]);
  const certainties = useMemo(() => request && certaintiesOf(request.programme, request.costs), [request]);
  const compared = useAgainst(request, settings, scenario, scenarios);
  const decision = outcomesOf[purse].npv;
  const { answer } = run;
  const correction = correctionText(scenario, words);
  const corrected = correction ? ` ${say.optimism.how(...correction)}` : "";
  const how = useMemo(() => {
    const drawn = [count(answer?.progress.done ?? 0, words), String(answer?.request.seed)] as const;
    return {
      shown: say.run.howInShort(...drawn) + corrected,
      exported: say.run.how(...drawn, say.run.generator) + corrected,
    };
  }, [answer, corrected, say, words]);
  return (
    <>
      <section className={styles.section} aria-labelledby="uncertainty">
        <Subtitle2 as="h2" id="uncertainty">
          {say.title}
        </Subtitle2>
        {!request && <Text>{say.nothing}</Text>}
        {driven?.swings.length === 0 && <Text>{say.noRanges}</Text>}
        {answer && <Chances findings={answer.findings} counted={counted} purse={purse} />}
        {request && <RunLine run={run} draws={settings.draws} />}
      </section>
      {request && (
        <Field label={say.perspective}>
          <RadioGroup
            layout="horizontal"
            className={styles.whose}
            value={purse}
            onChange={(_, { value }) => setOthers(value === "all" || value === "real" ? value : null)}
          >
            {[counted, "all" as const, "real" as const].map((whose) => (
              <Radio key={whose} value={whose} label={words.tables.perspectives[whose]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {request && <Text size={200}>{say.amounts(units.fixed)}</Text>}
      {answer && (
        <>
          <Distribution purse={purse} finding={answer.findings.measures[decision]} how={how} scenario={scenario} />
          <SpreadTable findings={answer.findings} counted={counted} />
          <PaybackCurve
            findings={answer.findings}
            counted={counted}
            draws={answer.progress.done}
            how={how}
            scenario={scenario}
          />
        </>
      )}
      {request && driven && (
        <Tornado purse={purse} swings={driven.swings} base={driven.base} costs={request.costs} scenario={scenario} />
      )}
      {answer && (
        <Knowing purse={purse} knowledge={answer.knowledge?.[decision] ?? null} costs={answer.request.costs} />
      )}
      {request && driven && <HeatMap request={request} purse={purse} swings={driven.swings} />}
      {request && certainties && <Certain certainties={certainties} costs={request.costs} scenario={scenario} />}
      {request && <Against compared={compared} purse={purse} scenario={scenario} />}
      {request && <Optimism scenario={scenario} />}
      {request && (
        <section className={styles.section} aria-labelledby="run">
          <Fold
            id="run"
            title={say.run.title}
            told={say.run.howInShort(count(settings.draws, words), String(settings.seed))}
          >
            <RunSettings drawn={drawn} />
          </Fold>
          {answer && driven && (
            <ToSheet
              table={() =>
                resultTable(
                  { answer, swings: driven.swings, counted, purse, how: how.exported, scenario, compared },
                  say,
                  words,
                )
              }
            />
          )}
        </section>
      )}
    </>
  );
}

function drivenBy({ programme, costs }: SimulationRequest, purse: ShownPurse) {
  const base = appraise(completeProgramme(programme.given), costs)[purse].npv;
  return { base, swings: tornado(programme, costs, "npv", purse) };
}
