import { FollowUp } from "../followUp/FollowUp";
import type { ViewProps } from "../views";
import { Decision } from "./Decision";

/** What is decided, and how it goes afterwards. */
export default function DecisionPlace(props: ViewProps) {
  return (
    <>
      <Decision {...props} />
      <FollowUp {...props} />
    </>
  );
}
