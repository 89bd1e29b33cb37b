import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { reasonOf } from "../../workbook/reason";
import type { ResultTable } from "../../workbook/results";
import { useHands } from "../hands";
import { useSaying } from "../words";

/** A button that puts what the simulation came to on a sheet of its own, and a line that says where it went. */
export function ToSheet({ table }: { table: () => ResultTable }) {
  const { writeResults } = useHands();
  const { sheet: say } = useSaying(uncertaintyWords);
  const [came, setCame] = useState("");
  const put = async () => {
    try {
      setCame(say.written(await writeResults(say.name, table())));
    } catch (error) {
      setCame(say.notWritten(reasonOf(error)));
    }
  };
  return (
    <>
      <Button style={{ alignSelf: "flex-start" }} onClick={() => void put()}>
        {say.put}
      </Button>
      <Text size={200} role="status">
        {came}
      </Text>
    </>
  );
}
