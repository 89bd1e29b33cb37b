import { useEffect } from "react";
import type { Counting } from "../workbook/counting";
import { useHands } from "./hands";
import { Told } from "./told";

/** What of the municipality's lower costs is counted, in the whole pane. */
export const counting = new Told<Counting>("cashable");

/** Takes what the workbook says is counted, when it is opened. */
export function useKeptCounting(): void {
  const { workbookCounting } = useHands();
  useEffect(() => counting.tell(workbookCounting()), [workbookCounting]);
}
