import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { idsOf } from "../../model/ids";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { outcomesOf } from "../../model/simulation";
import { likelihoodOf, likelihoods, type Likelihood } from "../../model/likelihood";
import type { Findings } from "../../simulation/findings";
import type { Counting } from "../../workbook/counting";
import { ExplainLink } from "../explained/ExplainLink";
import { useSaying, useWords } from "../words";
import { oftenText } from "./chance";
import { percent } from "./figures";
import type { ShownPurse } from "./shownPurses";

const forced = "@media (forced-colors: active)";
const useStyles = makeStyles({
  chance: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, margin: 0 },
  dots: { display: "block", width: "140px", height: "14px" },
  yes: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  no: { fill: "none", stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
});

/** The chance of a surplus, for the municipality as it is counted, for all and for whom one asks, as people count and in a word. */
export const Chances = memo(function Chances({
  findings,
  counted,
  purse,
}: {
  findings: Findings;
  counted: Counting;
  purse: ShownPurse;
}) {
  const say = useSaying(uncertaintyWords);
  return (
    <>
      {[...new Set([counted, "all" as const, purse])].map((whose) => (
        <Chance key={whose} findings={findings} purse={whose} />
      ))}
      <Text size={200}>{say.caveat}</Text>
      <Text size={200}>{say.gross[counted]}</Text>
      <Scale />
    </>
  );
});

function Chance({ findings, purse }: { findings: Findings; purse: ShownPurse }) {
  const words = useWords();
  const say = useSaying(uncertaintyWords);
  const styles = useStyles();
  const { npv } = outcomesOf[purse];
  const { spread, error } = findings.measures[npv];
  const share = spread.probability;
  const word = say.likelihood[likelihoodOf(share)];
  const sure = share === 0 || share === 1 ? word : `${percent(share, error.probability, words)}, ${word}`;
  return (
    <p className={styles.chance}>
      <Text size={300}>
        {say.pays[purse]}{" "}
        <ExplainLink number={{ group: "uncertainty", row: npv, variant: "probability" }}>
          <strong>{oftenText(findings.measures[npv], say)}</strong>
        </ExplainLink>{" "}
        ({sure}).
      </Text>
      <svg className={styles.dots} viewBox="0 0 140 14" aria-hidden="true">
        {Array.from({ length: 10 }, (_, dot) => (
          <circle
            key={dot}
            className={dot < Math.round(share * 10) ? styles.yes : styles.no}
            cx={7 + 14 * dot}
            cy={7}
            r={5}
          />
        ))}
      </svg>
    </p>
  );
}

/** What each word for chance stands for. */
function Scale() {
  const words = useWords();
  const say = useSaying(uncertaintyWords);
  const styles = useStyles();
  const from = (word: Likelihood) =>
    likelihoods[word] === 0
      ? say.scale.below(words.number(likelihoods.veryUnlikely, "wholeShare"))
      : say.scale.from(words.number(likelihoods[word], "wholeShare"));
  return (
    <details>
      <summary className={styles.summary}>{say.scale.title}</summary>
      <ul>
        {idsOf(likelihoods).map((word) => (
          <li key={word}>
            {say.likelihood[word]}: {from(word)}
          </li>
        ))}
      </ul>
      <Text size={200}>{say.scale.source}</Text>
    </details>
  );
}
