import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { InputBlock } from "../../stories/scenarioFormat";
import { ByAge } from "../chart/ByAge";
import { TakeSelection } from "../selection/TakeSelection";
import { openSide } from "../shownSide";
import type { ViewProps } from "../views";
import { useWords } from "../words";
import { Assumptions } from "./assumptions/Assumptions";
import { Choices } from "./choices/Choices";
import { CostRows } from "./costs/CostRows";
import { InputGroup } from "./InputGroup";
import { groups, sortOf } from "../kinds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sources: { alignSelf: "flex-start" },
});

/** Blocks that are asked for in views of their own. */
const elsewhere: ReadonlySet<InputBlock> = new Set(["Fund", "Downturn"]);

/** Inputs that the choices above the form ask for. */
const asked = new Set(["effectBasis", "frameCut", "target"]);

/** What nobody can guess of a measure and all of its numbers hang on: what works for how many, at which cost, for how long. */
const first: readonly (string | null)[] = ["participants", "exclusionShare", "effect", "costPerParticipant", "horizon"];

/** The choices, the five inputs that decide first, the rest in groups, and the rows of costs. */
export default function Inputs({ scenario }: ViewProps) {
  const { pane } = useWords();
  const styles = useStyles();
  const here = scenario.inputs.filter(({ block, id }) => !elsewhere.has(block) && !asked.has(id ?? ""));
  const rest = here.filter(({ id }) => !first.includes(id));
  const of = (group: (typeof groups)[number]) => rest.filter(({ id, value }) => sortOf(id, value).group === group);
  return (
    <section className={styles.section} aria-labelledby="inputs">
      <Subtitle2 as="h2" id="inputs">
        {pane.inputs.title}
      </Subtitle2>
      <Choices scenario={scenario} />
      <InputGroup
        id="first"
        title={pane.inputs.first}
        members={here.filter(({ id }) => first.includes(id))}
        scenario={scenario}
        isFolded={false}
      />
      <div className={styles.groups}>
        {groups.map((group) => (
          <InputGroup
            key={group}
            id={`group-${group}`}
            title={pane.inputs.groups[group]}
            members={of(group)}
            scenario={scenario}
            isFolded
          />
        ))}
      </div>
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
