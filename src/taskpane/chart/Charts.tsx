import type { ViewProps } from "../views";
import { Results } from "./Results";

/** What people would rather look at than read. */
export default function Charts({ scenario: { plan } }: ViewProps) {
  return plan && <Results plan={plan} />;
}
