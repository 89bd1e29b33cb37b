import { Button, makeStyles, mergeClasses, shorthands, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerWords } from "../../locales/answerWords";
import type { Scenario } from "../../workbook/scenario";
import { areAssumptionsAsked } from "../assumptions/asked";
import { originsOf } from "../assumptions/origins";
import { agedTexts, originsText } from "../assumptions/originsText";
import { showView } from "../shownView";
import { openSide } from "../shownSide";
import { today } from "../today";
import { useSaying, useWords } from "../words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  red: {
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
});

/** What is invented, missing or old, said where one decides; red until nothing is invented. */
export function BeforeMeeting({ scenario }: { scenario: Scenario }) {
  const say = useSaying(answerWords);
  const { meeting } = say;
  const { pane } = useWords();
  const styles = useStyles();
  const day = today();
  const found = useMemo(() => originsOf(scenario, day), [scenario, day]);
  const { counts, effect } = found;
  const unanswered = scenario.answers.filter(({ text }) => text === "").length;
  const sentences = [
    ...(effect === "invented" || effect === "none" ? [meeting.effect[effect]] : []),
    ...agedTexts(found, say),
    ...(unanswered > 0 ? [meeting.unanswered(unanswered, scenario.answers.length)] : []),
  ];
  return (
    <section className={styles.section} aria-labelledby="before-meeting">
      <Subtitle2 as="h2" id="before-meeting">
        {meeting.title}
      </Subtitle2>
      <div className={mergeClasses(styles.box, counts.invented > 0 && styles.red)}>
        <Text weight="semibold">{originsText(counts, say)}</Text>
        {sentences.length > 0 && <Text>{sentences.join(" ")}</Text>}
        <Button
          size="small"
          onClick={() => {
            areAssumptionsAsked.tell(true);
            showView("inputs");
          }}
        >
          {meeting.show}
        </Button>
      </div>
      <div>
        <Button appearance="primary" disabled={!scenario.measure} onClick={() => openSide("brief")}>
          {pane.sides.brief}
        </Button>
      </div>
    </section>
  );
}
