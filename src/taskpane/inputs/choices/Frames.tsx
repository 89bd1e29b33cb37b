import { useEffect, useState } from "react";
import { inputFormWords } from "../../../locales/inputFormWords";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { Choice } from "./Choice";
import { frameCutChange, inputWith } from "./edits";
import { ShareField } from "./ShareField";
import { useAnswering } from "./useAnswering";

type Frame = "all" | "part" | "none";

/** Whether the boards' frames are cut when costs fall. */
export function Frames({ scenario }: { scenario: Scenario }) {
  const { choices } = useSaying(inputFormWords);
  const { frames: says } = choices;
  const { answer, trouble, say } = useAnswering();
  const value = inputWith("frameCut", scenario)?.value;
  const share = typeof value === "number" ? value : null;
  const [isPart, setPart] = useState(false);
  useEffect(() => setPart(false), [share]);
  const hasTerms = !scenario.missing.includes("Terms");
  const isLocked = scenario.lock !== null || !hasTerms;
  const write = (cut: number) => {
    setPart(false);
    answer(frameCutChange(scenario, cut));
  };
  const chosen = isPart ? "part" : share === null ? null : share === 1 ? "all" : share === 0 ? "none" : "part";
  return (
    <>
      <Choice<Frame>
        question={says.question}
        answers={[
          { id: "all", label: says.all, means: says.allMeans },
          { id: "part", label: says.part, means: says.partMeans },
          { id: "none", label: says.none, means: says.noneMeans },
        ]}
        chosen={chosen}
        warning={!hasTerms ? choices.noRow : share === null ? choices.unanswered : undefined}
        trouble={trouble}
        isLocked={isLocked}
        choose={(frame) => (frame === "part" ? setPart(true) : write(frame === "all" ? 1 : 0))}
        leave={() => say(null)}
      />
      {chosen === "part" && (
        <ShareField
          label={says.share}
          id="frameCut"
          kind="share"
          value={share === 0 || share === 1 ? null : share}
          isLocked={isLocked}
          write={write}
        />
      )}
    </>
  );
}
