import { useEffect, useState } from "react";
import { inputForm as english } from "../../../locales/en/inputForm";
import { inputForm as swedish } from "../../../locales/sv/inputForm";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { useWriting } from "../../writing/useWriting";
import { Choice } from "./Choice";
import { inputWith, targetEdits } from "./edits";
import { ShareField } from "./ShareField";

type Need = "kept" | "goal";

/** Whether the budgeted result is kept, or there is a target for it. */
export function Target({ scenario }: { scenario: Scenario }) {
  const { choices } = useSaying(english, swedish);
  const { target: says } = choices;
  const { put, trouble, say } = useWriting();
  const target = inputWith("target", scenario);
  const share = typeof target?.value === "number" ? target.value : null;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [share]);
  const hasRow = target !== undefined || scenario.freeTerm !== null;
  const isLocked = scenario.lock !== null || !hasRow;
  const chosen = target || isAsked ? "goal" : "kept";
  const write = (goal: number | null) => void put(targetEdits(scenario, goal));
  return (
    <>
      <Choice<Need>
        question={says.question}
        answers={[
          { id: "kept", label: says.kept, means: says.keptMeans },
          { id: "goal", label: says.goal, means: says.goalMeans },
        ]}
        chosen={chosen}
        warning={hasRow ? undefined : choices.noRow}
        trouble={trouble}
        isLocked={isLocked}
        choose={(need) => {
          setAsked(need === "goal");
          if (need === "kept") write(null);
        }}
        leave={() => say(null)}
      />
      {chosen === "goal" && (
        <ShareField label={says.share} id="target" kind="rate" value={share} isLocked={isLocked} write={write} />
      )}
    </>
  );
}
