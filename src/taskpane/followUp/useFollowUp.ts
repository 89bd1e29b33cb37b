import { useEffect, useState } from "react";
import type { FollowUpContent } from "../../workbook/followUp";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";

/** The follow-up of a scenario: undefined until it has been looked for, null where there is none. */
export function useFollowUp(scenarioName: string) {
  const { watchFollowUp } = useHands();
  const [content, setContent] = useState<FollowUpContent | null | undefined>(undefined);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    const onFailure = (error: unknown) => setFailure(reasonOf(error));
    const onFollowUp = (read: FollowUpContent | null) => {
      setContent(read);
      setFailure("");
    };
    const watching = watchFollowUp(scenarioName, onFollowUp, onFailure);
    watching.catch(onFailure);
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [scenarioName, watchFollowUp]);
  return { content, failure };
}
