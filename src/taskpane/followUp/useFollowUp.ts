import { useEffect, useState } from "react";
import type { FollowUpContent } from "../../workbook/followUp";
import { useHands } from "../hands";

/** The follow-up of a scenario: undefined until it has been looked for, null where there is none. */
export function useFollowUp(scenarioName: string) {
  const { watchFollowUp } = useHands();
  const [content, setContent] = useState<FollowUpContent | null | undefined>(undefined);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    const onFailure = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
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
