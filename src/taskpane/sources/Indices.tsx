import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { indexSheetWords } from "../../locales/indexSheetWords";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { Part } from "./Part";
import { reasonOf } from "../../workbook/reason";

/** The municipality's own price index and internal rate, which the finance office fills in on a sheet of their own. */
export function Indices() {
  const { language } = useWords();
  const say = useSaying(indexSheetWords);
  const { makeOwnIndex } = useHands();
  const [came, setCame] = useState("");
  const make = async () => {
    try {
      setCame(say[await makeOwnIndex(language)]);
    } catch (error) {
      setCame(say.failed(reasonOf(error)));
    }
  };
  return (
    <Part title={say.part}>
      <Text>{say.says}</Text>
      <Button onClick={() => void make()}>{say.make}</Button>
      <Text size={200} role="status">
        {came}
      </Text>
    </Part>
  );
}
