import { Suspense, useMemo } from "react";
import { measureFlows } from "../../model/measureFlows";
import { lazily } from "../lazily";
import type { ViewProps } from "../views";
import { CardView } from "./CardView";

const Charts = lazily(() => import("./AnswerCharts"));

/** What is asked first of a scenario, and answered without a click. */
export function Answer({ scenario }: ViewProps) {
  const { measure } = scenario;
  const flows = useMemo(() => measure && measureFlows(measure.programme, measure.costs), [measure]);
  return (
    <>
      <CardView scenario={scenario} />
      <Suspense>{measure && flows && <Charts scenario={scenario} measure={measure} flows={flows} />}</Suspense>
    </>
  );
}
