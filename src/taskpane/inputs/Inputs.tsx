import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { inputFormWords } from "../../locales/inputFormWords";
import type { InputBlock } from "../../stories/scenarioFormat";
import type { Input } from "../../workbook/scenario";
import { ByAge } from "../chart/ByAge";
import { TakeSelection } from "../selection/TakeSelection";
import { openSide } from "../shownSide";
import type { ViewProps } from "../views";
import { useSaying, useWords } from "../words";
import { Assumptions } from "./assumptions/Assumptions";
import { Choices } from "./choices/Choices";
import { CostRows } from "./costs/CostRows";
import { InputField } from "./InputField";
import { groups, sortOf } from "../kinds";
import { remedy, unusual } from "./unusual";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 168px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  sources: { alignSelf: "flex-start" },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});

/** Blocks that are asked for in views of their own. */
const elsewhere: ReadonlySet<InputBlock> = new Set(["Fund", "Downturn"]);

/** Inputs that the choices above the form ask for. */
const asked = new Set(["effectBasis", "frameCut", "target"]);

/** The choices, and the rows of the programme and the terms as a form, in groups. */
export default function Inputs({ scenario }: ViewProps) {
  const { pane } = useWords();
  const { field } = useSaying(inputFormWords);
  const styles = useStyles();
  const { inputs, lock, effectBasis } = scenario;
  const thisYear = new Date().getFullYear();
  const isNet = ({ id, value }: Input) => id === "deadweight" && effectBasis === "comparison" && value === 0;
  return (
    <section className={styles.section} aria-labelledby="inputs">
      <Subtitle2 as="h2" id="inputs">
        {pane.inputs.title}
      </Subtitle2>
      <Choices scenario={scenario} />
      {groups.map((group) => {
        const members = inputs.filter(
          ({ block, id, value }) => !elsewhere.has(block) && sortOf(id, value).group === group && !asked.has(id ?? ""),
        );
        if (members.length === 0) return null;
        return (
          <fieldset className={styles.group} key={group}>
            <legend className={styles.legend}>{pane.inputs.groups[group]}</legend>
            {members.map((input) => (
              <InputField
                key={`${input.block} ${input.label}`}
                input={input}
                isLocked={lock !== null}
                unusual={unusual(input, scenario, thisYear)}
                remedy={remedy(input, scenario)}
                decided={isNet(input) ? field.netAlready : undefined}
              />
            ))}
          </fieldset>
        );
      })}
      <CostRows scenario={scenario} />
      <Button className={styles.sources} onClick={() => openSide("sources")}>
        {pane.sides.open(pane.sides.sources)}
      </Button>
      {scenario.measure && <ByAge costs={scenario.measure.costs} scenario={scenario} />}
      <TakeSelection scenario={scenario} />
      <Assumptions scenario={scenario} />
    </section>
  );
}
