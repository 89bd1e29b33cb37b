import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Comparison } from "../../model/comparison";
import type { Alternative } from "../../model/financing";
import { useHands } from "../hands";
import { comparison as english } from "../../locales/en/comparison";
import { comparison as swedish } from "../../locales/sv/comparison";
import { useSaying, useWords } from "../words";
import { resultTable } from "./resultTable";

/** A button that puts the comparison on a sheet of its own, and a line that says where it went. */
export function ToSheetButton({ comparison }: { comparison: Record<Alternative, Comparison> }) {
  const words = useWords();
  const { writeResults } = useHands();
  const says = useSaying(english, swedish);
  const [came, setCame] = useState("");
  const put = async () => {
    try {
      setCame(says.written(await writeResults(says.sheet, resultTable(comparison, says, words))));
    } catch (error) {
      setCame(says.notWritten(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <Button style={{ alignSelf: "flex-start" }} onClick={() => void put()}>
        {says.toSheet}
      </Button>
      <Text size={200} role="status">
        {came}
      </Text>
    </>
  );
}
