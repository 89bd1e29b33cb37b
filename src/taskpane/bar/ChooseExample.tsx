import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isChoosingExample } from "../commands";
import { useWords } from "../words";
import { useNewScenario } from "../newScenario";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Which example to insert, asked when the ribbon's button was pressed; Escape leaves it. */
export function ChooseExample() {
  const { bar } = useWords().pane;
  const styles = useStyles();
  const { examples } = useNewScenario();
  const heading = useRef<HTMLHeadingElement>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => heading.current?.focus(), []);
  const leave = () => isChoosingExample.tell(false);
  const insert = (make: () => Promise<unknown>) => {
    setFailure("");
    make()
      .then(leave)
      .catch((error: unknown) => setFailure(bar.failed(reasonOf(error))));
  };
  return (
    <section
      className={styles.choice}
      aria-labelledby="choose-example"
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <h2 id="choose-example" ref={heading} tabIndex={-1}>
        <Subtitle2>{bar.chooseExample}</Subtitle2>
      </h2>
      {examples.map(({ label, make }) => (
        <Button key={label} onClick={() => insert(make)}>
          {label}
        </Button>
      ))}
      <Button appearance="subtle" onClick={leave}>
        {bar.cancel}
      </Button>
      <Text role="status">{failure}</Text>
    </section>
  );
}
