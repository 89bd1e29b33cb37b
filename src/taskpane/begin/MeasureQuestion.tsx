import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findingWithCode } from "../../catalogue/findEvidence";
import { findingDetails } from "../../catalogue/findingDetails";
import { offeredEffect } from "../../catalogue/offeredEffect";
import { beginningWords } from "../../locales/beginningWords";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { evidenceWords } from "../../locales/evidenceWords";
import { Findings } from "../evidence/Findings";
import { MeasureCosts } from "../evidence/MeasureCosts";
import { Pairs } from "../rows/RowForm";
import { Heard } from "../states/Heard";
import { useSaying, useWords } from "../words";
import { AskedField } from "./AskedField";
import type { Asking } from "./asking";
import { Question } from "./Question";
import type { TooShort } from "./read";

const useStyles = makeStyles({
  left: { alignSelf: "flex-start" },
  findings: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  short: { color: tokens.colorPaletteRedForeground1 },
});

/** What is done, for whom and for how long: the effect from the evidence, or one's own. */
export function MeasureQuestion({ asking, short }: { asking: Asking; short: TooShort | null }) {
  const words = useWords();
  const { measure: say } = useSaying(beginningWords);
  const { choose } = useSaying(evidencePickerWords);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { draft, change } = asking;
  const horizon = asking.suggestionFor("horizon");
  const because = short ? whyTooShort(short, say) : "";
  return (
    <Question number={3} title={say.title}>
      <Field label={say.name}>
        <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Button className={styles.left} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? say.hide : say.find}
      </Button>
      {isOpen && (
        <div className={styles.findings}>
          <Findings
            action={(found) => (
              <Button
                appearance="primary"
                onClick={() => {
                  const name = draft.name.trim() === "" ? found.name[words.language] : draft.name;
                  change({ finding: found.code, name, numbers: { ...draft.numbers, effect: null } });
                  setOpen(false);
                }}
              >
                {choose}
              </Button>
            )}
          />
        </div>
      )}
      <Chosen asking={asking} />
      <AskedField
        id="effect"
        label={say.effect}
        hint={draft.finding === null ? say.effectHint : undefined}
        asking={asking}
      />
      <Pairs>
        <AskedField id="participants" label={say.participants} because={say.participantsHint} asking={asking} />
        <AskedField id="exclusionShare" label={say.risk} because={say.riskHint} asking={asking} />
      </Pairs>
      <AskedField id="costPerParticipant" label={say.cost} hint={say.costHint} asking={asking} />
      <Pairs>
        <AskedField id="startAge" label={say.startAge} asking={asking} />
        <AskedField
          id="horizon"
          label={say.horizon}
          because={horizon ? say.years(words.number(horizon.value, "whole")) : undefined}
          asking={asking}
        />
      </Pairs>
      {short && (
        <TooShortSaid because={because} least={short.least} set={(years) => asking.type("horizon", String(years))} />
      )}
      <Heard says={because} />
    </Question>
  );
}

/** The finding that was chosen, what it gives or why it gives nothing, and what its measure has cost. */
function Chosen({ asking }: { asking: Asking }) {
  const { language } = useWords();
  const { measure: say } = useSaying(beginningWords);
  const styles = useStyles();
  const { draft, change } = asking;
  const found = draft.finding === null ? undefined : findingWithCode(draft.finding);
  if (!found) return null;
  const details = findingDetails[found.code]!;
  const offered = offeredEffect(found, details);
  const name = found.name[language];
  return (
    <>
      <Text role="status">
        {typeof offered === "string"
          ? say.nothing(name, evidenceWords[language].noReduction[offered])
          : say.taken(name)}
      </Text>
      <MeasureCosts measure={details.measure} />
      <Button className={styles.left} size="small" onClick={() => change({ finding: null })}>
        {say.drop}
      </Button>
    </>
  );
}

function whyTooShort({ least, lastAge, firstAge }: TooShort, say: (typeof beginningWords.en)["measure"]): string {
  if (least === null) return say.tooOld;
  return lastAge < firstAge ? say.tooShort(lastAge, firstAge) : say.tooEarly;
}

/** That ages and horizon do not meet, with the remedy. */
function TooShortSaid({
  because,
  least,
  set,
}: {
  because: string;
  least: number | null;
  set: (years: number) => void;
}) {
  const { measure: say } = useSaying(beginningWords);
  const styles = useStyles();
  return (
    <div>
      <Text className={styles.short}>{because}</Text>{" "}
      {least !== null && (
        <Button size="small" onClick={() => set(least)}>
          {say.set(least)}
        </Button>
      )}
    </div>
  );
}
