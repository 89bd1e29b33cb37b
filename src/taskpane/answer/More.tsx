import { useMemo } from "react";
import { actorsByYear, measureByYear } from "../../model/measureByYear";
import type { Measure, Scenario } from "../../workbook/scenario";
import { Cumulative } from "../chart/Cumulative";
import { Purse, type Flows } from "../chart/Purse";
import { BeforeMeeting } from "./BeforeMeeting";
import { Staircase } from "./Staircase";
import { Uncounted } from "./Uncounted";

/** What stands below the answers: how they come about, for whom, what has no price, and what they rest on. */
export default function More({ scenario }: { scenario: Scenario }) {
  const { measure } = scenario;
  const flows = useMemo(() => measure && flowsOf(measure), [measure]);
  return (
    <>
      {measure && <Staircase scenario={scenario} measure={measure} />}
      {measure && flows && <Purse flows={flows} measure={measure} scenario={scenario} />}
      {measure && <Cumulative measure={measure} scenario={scenario} />}
      <Uncounted scenario={scenario} />
      <BeforeMeeting scenario={scenario} />
    </>
  );
}

function flowsOf({ programme, costs }: Measure): Flows {
  return { ...measureByYear(programme, costs), ...actorsByYear(programme, costs, false) };
}
