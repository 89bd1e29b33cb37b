import { useEffect, useState } from "react";
import { inputForm as english } from "../../../locales/en/inputForm";
import { inputForm as swedish } from "../../../locales/sv/inputForm";
import type { Scenario } from "../../../workbook/scenario";
import { useSaying } from "../../words";
import { useWriting } from "../../writing/useWriting";
import { Choice } from "./Choice";
import { frameCutEdits, inputWith } from "./edits";
import { ShareField } from "./ShareField";

type Frame = "all" | "part" | "none";

/** Whether the boards' frames are cut when costs fall. */
export function Frames({ scenario }: { scenario: Scenario }) {
  const { choices } = useSaying(english, swedish);
  const { frames: says } = choices;
  const { put, trouble, say } = useWriting();
  const value = inputWith("frameCut", scenario)?.value;
  const share = typeof value === "number" ? value : null;
  const [isPart, setPart] = useState(false);
  useEffect(() => setPart(false), [share]);
  const isLocked = scenario.lock !== null || share === null;
  const write = (cut: number) => {
    setPart(false);
    void put(frameCutEdits(scenario, cut));
  };
  const chosen = share === null ? null : isPart ? "part" : share === 1 ? "all" : share === 0 ? "none" : "part";
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
        warning={share === null ? choices.noRow : undefined}
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
