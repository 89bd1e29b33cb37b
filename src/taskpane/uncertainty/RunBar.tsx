import { Button, Field, Input, makeStyles, ProgressBar, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { readNumber } from "../../locales/numbers";
import { useSaying, useWords } from "../words";
import { count } from "./figures";
import type { Drawn } from "./useSettings";
import type { useSimulation } from "./useSimulation";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 128px), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
    "& input, & select": { minWidth: 0 },
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

const choices = [1000, 10_000, 100_000, 1_000_000];

/** How far the simulation has come, with a way to stop it and to go on. */
export function RunLine({ run, draws }: { run: ReturnType<typeof useSimulation>; draws: number }) {
  const words = useWords();
  const { run: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const done = run.answer?.request.draws === draws ? run.answer.progress.done : 0;
  const far = (told: (done: string, draws: string) => string) => told(count(done, words), count(draws, words));
  return (
    <div>
      <div className={styles.row}>
        <Text size={200} role="status">
          {run.isRunning ? far(say.progress) : run.isStopped ? far(say.stopped) : say.finished(count(draws, words))}
        </Text>
        {run.isRunning && (
          <Button size="small" onClick={run.stop}>
            {say.stop}
          </Button>
        )}
        {run.isStopped && (
          <Button size="small" onClick={run.goOn}>
            {say.goOn}
          </Button>
        )}
      </div>
      {run.isRunning && <ProgressBar aria-label={far(say.progress)} value={done / draws} />}
    </div>
  );
}

/** How many outcomes are drawn, with which seed and how; the same stands in everything that is exported. */
export function RunSettings({ drawn: { settings, change, trouble } }: { drawn: Drawn }) {
  const words = useWords();
  const { run: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const { draws, seed } = settings;
  const commit = () => {
    if (typed === null) return;
    const number = readNumber(typed, words.language);
    const fits = number !== null && Number.isSafeInteger(number) && number >= 0;
    setWrong(!fits);
    if (!fits) return;
    setTyped(null);
    if (number !== seed) change({ draws, seed: number });
  };
  return (
    <>
      <div className={styles.fields}>
        <Field className={styles.field} label={say.draws}>
          <Select value={String(draws)} onChange={(_, { value }) => change({ draws: Number(value), seed })}>
            {[...new Set([...choices, draws])].map((choice) => (
              <option key={choice} value={choice}>
                {count(choice, words)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          className={styles.field}
          label={say.seed}
          validationState={isWrong ? "error" : "none"}
          validationMessage={isWrong ? say.seedMust : undefined}
        >
          <Input
            inputMode="numeric"
            value={typed ?? String(seed)}
            onChange={(_, { value }) => setTyped(value)}
            onBlur={commit}
            onKeyDown={({ key }) => key === "Enter" && commit()}
          />
        </Field>
      </div>
      <Text size={200}>{say.how(count(draws, words), String(seed), say.generator)}</Text>
      <Text size={200}>{say.same}</Text>
      <Text size={200} role="status">
        {trouble === null ? say.kept : trouble === "locked" ? say.notKept : say.keepFailed(trouble.reason)}
      </Text>
    </>
  );
}
