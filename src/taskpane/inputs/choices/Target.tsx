import { useEffect, useState } from "react";
import { inputFormWords } from "../../../locales/inputFormWords";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { Choice } from "./Choice";
import { inputWith, targetChange } from "./edits";
import { ShareField } from "./ShareField";
import { useAnswering } from "./useAnswering";

type Need = "kept" | "goal";

/** Whether the budgeted result is kept, or there is a target for it. */
export function Target({ scenario }: { scenario: Scenario }) {
  const { choices } = useSaying(inputFormWords);
  const { target: says } = choices;
  const { answer, trouble, say } = useAnswering();
  const target = inputWith("target", scenario);
  const share = typeof target?.value === "number" ? target.value : null;
  const [isAsked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [share]);
  const hasTerms = !scenario.missing.includes("Terms");
  const isLocked = scenario.lock !== null || !hasTerms;
  const chosen = target || isAsked ? "goal" : "kept";
  const write = (goal: number | null) => answer(targetChange(scenario, goal));
  return (
    <>
      <Choice<Need>
        question={says.question}
        answers={[
          { id: "kept", label: says.kept, means: says.keptMeans },
          { id: "goal", label: says.goal, means: says.goalMeans },
        ]}
        chosen={chosen}
        warning={hasTerms ? undefined : choices.noRow}
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
