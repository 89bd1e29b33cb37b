import { useMemo } from "react";
import { compareFinancing } from "../../model/comparison";
import type { ViewProps } from "../views";
import { Comparison } from "./Comparison";

/** The five ways of financing side by side. */
export default function Compare({ scenario: { plan, discountRate } }: ViewProps) {
  const comparison = useMemo(() => plan && compareFinancing(plan, discountRate), [plan, discountRate]);
  return comparison && <Comparison comparison={comparison} />;
}
