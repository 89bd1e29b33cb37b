import { Field, makeStyles, mergeClasses, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import { uncertaintyWords } from "../../locales/uncertaintyWords";
import { roundedNumber } from "../../locales/numbers";
import type { Swing } from "../../model/tornado";
import type { SimulationRequest } from "../../simulation/request";
import { million } from "../chart/units";
import { ScrollingTable } from "../ScrollingTable";
import { ExplainLink } from "../explained/ExplainLink";
import { titled } from "../titled";
import { useSaying, useWords } from "../words";
import { finestOfAmounts } from "./digits";
import { keyOf, nameOf, valueOf } from "./figures";
import { cellId, heatOf, narrowSide, side, type Heat, type HeatAxis } from "./heat";
import type { ShownPurse } from "./shownPurses";
import { useIsWide } from "./useIsWide";

const forced = "@media (forced-colors: active)";
const hatching = (color: string, gap: number) =>
  `repeating-linear-gradient(135deg, transparent 0 ${gap}px, ${color} ${gap}px ${gap + 1}px)`;
const line = `3px solid ${tokens.colorNeutralForeground1}`;
const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalM,
    "& select": { minWidth: 0 },
  },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  loss: {
    backgroundImage: hatching(tokens.colorNeutralStroke2, 6),
    [forced]: { forcedColorAdjust: "none", color: "CanvasText", backgroundImage: hatching("GrayText", 12) },
    "& button": { [forced]: { backgroundColor: "Canvas" } },
  },
  gain: { fontWeight: tokens.fontWeightSemibold },
  lineLeft: { borderLeft: line },
  lineTop: { borderTop: line },
  given: { outline: `2px dashed ${tokens.colorNeutralForeground1}`, outlineOffset: "-2px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  table: { "& th, & td": { paddingInline: tokens.spacingHorizontalXS } },
});

/** The net present value for values of two uncertain inputs, with the line on which the measure just pays. */
export const HeatMap = memo(function HeatMap({
  request,
  purse,
  swings,
}: {
  request: SimulationRequest;
  purse: ShownPurse;
  swings: readonly Swing[];
}) {
  const words = useWords();
  const { heat: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const isWide = useIsWide();
  const varied = useMemo(() => swings.filter(({ low, high }) => low < high), [swings]);
  const [chosen, setChosen] = useState<[string?, string?]>([]);
  const first = varied.find((swing) => keyOf(swing.of) === chosen[0]) ?? varied[0];
  const others = varied.filter((swing) => swing !== first);
  const second = others.find((swing) => keyOf(swing.of) === chosen[1]) ?? others[0];
  const heat = useMemo(() => {
    if (!first || !second) return null;
    return heatOf(request, purse, [first, second], { down: side, across: isWide ? side : narrowSide });
  }, [request, purse, first, second, isWide]);
  const name = ({ of }: Swing) => nameOf(of, request.costs, words);
  const select = (label: string, value: Swing, choices: Swing[], choose: (key: string) => void) => (
    <Field className={styles.field} label={label}>
      <Select value={keyOf(value.of)} onChange={(_, { value: key }) => choose(key)}>
        {choices.map((swing) => (
          <option key={keyOf(swing.of)} value={keyOf(swing.of)}>
            {name(swing)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <section className={styles.section} aria-labelledby="heat">
      <Subtitle2 as="h2" id="heat">
        {titled(say.title, [purse], words)}
      </Subtitle2>
      {!heat && <Text>{say.tooFew}</Text>}
      {heat && first && second && (
        <>
          <div className={styles.fields}>
            {select(say.down, first, varied, (key) => setChosen([key, keyOf(second.of)]))}
            {select(say.across, second, others, (key) => setChosen([keyOf(first.of), key]))}
          </div>
          <Text size={200}>{say.axes(name(first), name(second))}</Text>
          <HeatTable
            purse={purse}
            heat={heat}
            label={titled(say.label(name(first), name(second)), [purse], words)}
            corner={say.corner}
          />
          <Text size={200}>{say.note}</Text>
        </>
      )}
    </section>
  );
});

function HeatTable({
  purse,
  heat: { down, across, npv },
  label,
  corner,
}: {
  purse: ShownPurse;
  heat: Heat;
  label: string;
  corner: string;
}) {
  const words = useWords();
  const { heat: say } = useSaying(uncertaintyWords);
  const styles = useStyles();
  const pays = (row: number, column: number) => npv[row]![column]! >= 0;
  const finest = finestOfAmounts(Math.max(...npv.flat().map(Math.abs)));
  const isGiven = (row: number, column: number) => row === down.given && column === across.given;
  const of = (row: number, column: number) => ({
    group: "heat" as const,
    row: cellId.down(purse, down.of, down.values[row]!),
    variant: cellId.across(across.of, across.values[column]!),
  });
  const told = ({ of, values, given }: HeatAxis, index: number) => {
    const text = valueOf(of, values[index]!, words);
    if (index !== given) return text;
    return (
      <>
        {text}
        <span className={styles.heard}> {say.given}</span>
      </>
    );
  };
  return (
    <ScrollingTable label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {across.values.map((value, column) => (
            <th scope="col" key={value}>
              {told(across, column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.table}>
        {npv.map((amounts, row) => (
          <tr key={down.values[row]}>
            <th scope="row">
              <ExplainLink number={of(row, Math.max(0, across.given))}>{told(down, row)}</ExplainLink>
            </th>
            {amounts.map((amount, column) => (
              <td
                key={across.values[column]}
                className={mergeClasses(
                  pays(row, column) ? styles.gain : styles.loss,
                  column > 0 && pays(row, column) !== pays(row, column - 1) && styles.lineLeft,
                  row > 0 && pays(row, column) !== pays(row - 1, column) && styles.lineTop,
                  isGiven(row, column) && styles.given,
                )}
              >
                <ExplainLink number={of(row, column)} isInCell>
                  {roundedNumber(amount / million, finest, words.language)}
                </ExplainLink>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
