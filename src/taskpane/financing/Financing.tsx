import { Text } from "@fluentui/react-components";
import { Mark } from "../chart/Mark";
import { Results } from "../chart/Results";
import { Compare } from "../comparison/Compare";
import { DownturnView } from "../downturn/DownturnView";
import { FundView } from "../fund/FundView";
import { Portfolio } from "../portfolio/Portfolio";
import { BoardFrames } from "./BoardFrames";
import type { ViewProps } from "../views";
import { useWords } from "../words";

/** How the measure can be paid for: what differs, year by year, in a downturn, and with a fund. */
export default function Financing(props: ViewProps) {
  const { pane } = useWords();
  const { scenario } = props;
  const { plan, measure } = scenario;
  return (
    <>
      {!plan && <Text>{pane.problem.title}</Text>}
      <Compare {...props} />
      {plan && <Results plan={plan} scenario={scenario} />}
      {plan && <Mark plan={plan} scenario={scenario} />}
      {measure && <BoardFrames measure={measure} scenario={scenario} />}
      <DownturnView {...props} />
      <FundView {...props} />
      <Portfolio {...props} />
    </>
  );
}
