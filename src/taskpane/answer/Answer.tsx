import { Suspense } from "react";
import { lazily } from "../lazily";
import type { ViewProps } from "../views";
import { CardView } from "./CardView";
import { CohortCost } from "./CohortCost";

const More = lazily(() => import("./More"));

/** What is asked first of a scenario, and answered without a click. */
export function Answer({ scenario }: ViewProps) {
  const { measure } = scenario;
  return (
    <>
      {measure && <CohortCost scenario={scenario} measure={measure} />}
      <CardView scenario={scenario} />
      <Suspense>
        <More scenario={scenario} />
      </Suspense>
    </>
  );
}
