import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { measureFlows } from "../../model/measureFlows";
import type { ViewProps } from "../views";
import { useWords } from "../words";
import { ByAge } from "./ByAge";
import { Cumulative } from "./Cumulative";
import { Mark } from "./Mark";
import { Purse } from "./Purse";
import { Results } from "./Results";

/** What people would rather look at than read. */
export default function Charts({ scenario }: ViewProps) {
  const { pane } = useWords();
  const { plan, measure } = scenario;
  const flows = useMemo(() => measure && measureFlows(measure.programme, measure.costs), [measure]);
  if (!plan && !flows) return <Text>{pane.problem.title}</Text>;
  return (
    <>
      {plan && <Results plan={plan} scenario={scenario} />}
      {flows && <Cumulative flows={flows} scenario={scenario} />}
      {flows && measure && <Purse flows={flows} measure={measure} scenario={scenario} />}
      {plan && <Mark plan={plan} scenario={scenario} />}
      {measure && <ByAge costs={measure.costs} scenario={scenario} />}
    </>
  );
}
