import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { reachedWords } from "../../locales/reachedWords";
import { useSaying, useWords } from "../words";
import { Calculation } from "./Calculation";
import {
  amountText,
  quantityText,
  stepText,
  type Explanation,
  type Speech,
  type Step,
  type Table,
} from "./explanation";
import { GroundList } from "./GroundList";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

/** So many inputs are shown at once; more of them when they are asked for. */
const few = 8;

interface Props {
  explanation: Explanation;
  title: string;
  /** What tells its tables from those of another number that is explained beside it; the title, where that is enough. */
  of?: string;
}

/** How a number was reached: what it comes to and how sure, its formula in words, its steps, what it rests on. */
export function Explained({ explanation, title, of = title }: Props) {
  const say = useSaying(reachedWords);
  const styles = useStyles();
  const words = useWords();
  const speech: Speech = { say, words };
  const { formula, tables, steps, spread, notes, restsOn } = explanation;
  const answer = steps.at(-1)!;
  return (
    <>
      <Text weight="semibold" role="status">
        {title}: {answer.amount === null ? answer.name : stepText(answer, speech)}
      </Text>
      {spread !== undefined && <Text>{spreadText(spread, answer, speech)}</Text>}
      <Text>{formula}</Text>
      <Calculation steps={steps} speech={speech} />
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
      {tables.map((table) => (
        <Intermediate key={table.title} table={table} of={of} speech={speech} />
      ))}
      {restsOn.length > 0 && (
        <details open={restsOn.length <= few}>
          <summary className={styles.summary}>{say.restsOn(restsOn.length)}</summary>
          <GroundList grounds={restsOn} />
        </details>
      )}
    </>
  );
}

function spreadText(spread: Explanation["spread"], { unit }: Step, speech: Speech): string {
  const { spread: say } = speech.say;
  if (!spread) return say.none;
  const text = (amount: number | null) => (amount === null ? say.never : quantityText(amount, unit, speech));
  return say.effect(text(spread.low), text(spread.high));
}

function Intermediate({ table, of, speech: { say, words } }: { table: Table; of: string; speech: Speech }) {
  const { title, head, marks, columns } = table;
  const isAdded = columns.some(({ total }) => total !== undefined);
  const rows = marks.map((mark, row) => [
    mark,
    ...columns.map(({ amounts, unit }) => amountText(amounts[row]!, unit, words)),
  ]);
  const sums = columns.map(({ total, unit }) => (total === undefined ? "" : amountText(total, unit, words)));
  return (
    <>
      <Text as="h3" weight="semibold">
        {title}
      </Text>
      <Steps
        label={`${of}: ${title}`}
        heads={[head, ...columns.map(({ name }) => name)]}
        rows={isAdded ? [...rows, [say.columns.sum, ...sums]] : rows}
      />
    </>
  );
}
