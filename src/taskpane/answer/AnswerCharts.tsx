import type { MeasureFlows } from "../../model/measureFlows";
import type { Measure, Scenario } from "../../workbook/scenario";
import { Cumulative } from "../chart/Cumulative";
import { Purse } from "../chart/Purse";

/** The charts beside the answers: who pays and who gains, and when the money is back. */
export default function AnswerCharts({
  scenario,
  measure,
  flows,
}: {
  scenario: Scenario;
  measure: Measure;
  flows: MeasureFlows;
}) {
  return (
    <>
      <Purse flows={flows} measure={measure} scenario={scenario} />
      <Cumulative flows={flows} scenario={scenario} />
    </>
  );
}
