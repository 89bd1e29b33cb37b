import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { sourceWords } from "../../locales/sourceWords";
import { storyWords } from "../../locales/storyWords";
import { costCells } from "../../stories/costCells";
import type { ScenarioCost } from "../../stories/scenarioContent";
import type { Scenario } from "../../workbook/scenario";
import { useHands } from "../hands";
import { Ask } from "../states/Ask";
import { useSaying, useWords } from "../words";
import { outcomeSentence } from "../writing/outcome";
import { useCame } from "../writing/useCame";

/** Replaces the scenario's rows of costs with others; asks first, and once more where a formula would go. */
export function ReplaceCosts({
  title,
  costs,
  scenario,
}: {
  title: string;
  costs: readonly ScenarioCost[];
  scenario: Scenario;
}) {
  const { language, pane } = useWords();
  const { profiles: says, insert } = useSaying(sourceWords);
  const { writeRows } = useHands();
  const [asking, setAsking] = useState<"replace" | "formula" | null>(null);
  const [came, setCame] = useCame("", scenario.costs);
  const standing = scenario.costs.length;
  const put = async (overFormula: boolean) => {
    setAsking(null);
    const rows = costs.map((cost) => costCells(cost, storyWords[language]));
    const seen = scenario.costs.map(({ actor }) => actor);
    const written = await writeRows({
      sheetId: scenario.sheetId,
      block: "Costs",
      rows,
      replaces: true,
      seen,
      overFormula,
    });
    if (written.outcome === "formula") setAsking("formula");
    else setCame(written.outcome === "written" ? says.written(title) : outcomeSentence(written, pane));
  };
  if (scenario.lock !== null) return <Text>{insert.locked}</Text>;
  if (scenario.missing.includes("Costs")) return <Text>{insert.noCosts}</Text>;
  return (
    <>
      <Button onClick={() => (standing === 0 ? void put(false) : setAsking("replace"))}>{says.put}</Button>
      <Text size={200} role="status">
        {came}
      </Text>
      {asking && (
        <Ask
          title={says.put}
          says={asking === "formula" ? says.asksFormula : says.asks(standing)}
          yes={says.yes}
          no={says.cancel}
          go={() => void put(asking === "formula")}
          leave={() => setAsking(null)}
        />
      )}
    </>
  );
}
