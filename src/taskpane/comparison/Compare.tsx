import { counting } from "../counting";
import type { ViewProps } from "../views";
import { columnsOf } from "./columns";
import { Comparison } from "./Comparison";
import { resultsOf } from "./results";
import { useChoice } from "./useChoice";

/** Scenarios and ways of financing side by side: at first the chosen scenario, all five. */
export function Compare({ scenario, scenarios }: ViewProps) {
  const choosing = useChoice();
  const counted = counting.use();
  if (!resultsOf(scenario, counted) && choosing.choice.others.length === 0) return null;
  const columns = columnsOf(scenario, scenarios, choosing.choice, counted);
  return <Comparison columns={columns} scenario={scenario} scenarios={scenarios} choosing={choosing} />;
}
