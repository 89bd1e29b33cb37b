import { Field, makeStyles, mergeClasses, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import { uncertainty as english } from "../../locales/en/uncertainty";
import { uncertainty as swedish } from "../../locales/sv/uncertainty";
import type { NumericInput } from "../../model/programme";
import type { Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";
import { ScrollingTable } from "../comparison/ScrollingTable";
import { useSaying, useWords } from "../words";
import { millions, nameOf, valueOf } from "./figures";
import { heatInputs, heatOf, type Heat } from "./heat";

const line = `3px solid ${tokens.colorNeutralForeground1}`;
const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 140px), 1fr))",
    gap: tokens.spacingHorizontalM,
    "& select": { minWidth: 0 },
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  loss: {
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${tokens.colorNeutralStroke2} 6px 7px)`,
  },
  gain: { fontWeight: tokens.fontWeightSemibold },
  lineLeft: { borderLeft: line },
  lineTop: { borderTop: line },
});

/** The net present value for values of two inputs, with the line on which the measure just pays. */
export const HeatMap = memo(function HeatMap({
  request,
  perspective,
  swings,
}: {
  request: SimulationRequest;
  perspective: "own" | "all";
  swings: readonly Swing[];
}) {
  const words = useWords();
  const { heat: say } = useSaying(english, swedish);
  const styles = useStyles();
  const inputs = useMemo(() => heatInputs(swings), [swings]);
  const [chosen, setChosen] = useState<[NumericInput?, NumericInput?]>([]);
  const first = chosen[0] !== undefined && inputs.includes(chosen[0]) ? chosen[0] : inputs[0];
  const others = inputs.filter((input) => input !== first);
  const second = chosen[1] !== undefined && others.includes(chosen[1]) ? chosen[1] : others[0];
  const heat = useMemo(
    () => (first && second ? heatOf(request, perspective, [first, second]) : null),
    [request, perspective, first, second],
  );
  const name = (input: NumericInput) => nameOf(input, request.costs, words);
  const select = (label: string, value: NumericInput, choices: NumericInput[], place: 0 | 1) => (
    <Field className={styles.field} label={label}>
      <Select
        value={value}
        onChange={(_, { value: picked }) =>
          setChosen(place === 0 ? [picked as NumericInput, second] : [first, picked as NumericInput])
        }
      >
        {choices.map((input) => (
          <option key={input} value={input}>
            {name(input)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={styles.section} aria-labelledby="heat">
      <Subtitle2 as="h2" id="heat">
        {say.title}
      </Subtitle2>
      {!heat && <Text>{say.tooFew}</Text>}
      {heat && first && second && (
        <>
          <div className={styles.fields}>
            {select(say.down, first, inputs, 0)}
            {select(say.across, second, others, 1)}
          </div>
          <HeatTable heat={heat} label={say.label(name(first), name(second))} corner={say.corner} />
          <Text size={200}>{say.note}</Text>
        </>
      )}
    </section>
  );
});

function HeatTable({ heat: { down, across, npv }, label, corner }: { heat: Heat; label: string; corner: string }) {
  const words = useWords();
  const styles = useStyles();
  const pays = (row: number, column: number) => npv[row]![column]! >= 0;
  return (
    <ScrollingTable label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {across.values.map((value) => (
            <th scope="col" key={value}>
              {valueOf(across.input, value, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {npv.map((amounts, row) => (
          <tr key={down.values[row]}>
            <th scope="row">{valueOf(down.input, down.values[row]!, words)}</th>
            {amounts.map((amount, column) => (
              <td
                key={across.values[column]}
                className={mergeClasses(
                  pays(row, column) ? styles.gain : styles.loss,
                  column > 0 && pays(row, column) !== pays(row, column - 1) && styles.lineLeft,
                  row > 0 && pays(row, column) !== pays(row - 1, column) && styles.lineTop,
                )}
              >
                {millions(amount, 0, words)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
