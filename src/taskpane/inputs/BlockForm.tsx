import type { InputBlock } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { InputGroup } from "./InputGroup";

/** The rows of one block as a form of its own, folded in a view that hangs on them. */
export function BlockForm({
  scenario,
  block,
  legend,
  without = [],
}: {
  scenario: Scenario;
  block: InputBlock;
  legend: string;
  /** Rows that are asked for in another way. */
  without?: readonly string[];
}) {
  const members = scenario.inputs.filter(({ block: name, id }) => name === block && !without.includes(id ?? ""));
  return <InputGroup id={`block-${block}`} title={legend} members={members} scenario={scenario} isFolded />;
}
