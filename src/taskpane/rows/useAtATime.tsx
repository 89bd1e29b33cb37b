import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { rowWords } from "../../locales/rowWords";
import { useSaying } from "../words";

/** So many lines are shown at a time: each has links or buttons of its own, and a thousand of them would hold the page up. */
const atATime = 100;

/** The first of the lines, and the button that shows more of them as long as there are any. */
export function useAtATime<Line>(lines: readonly Line[]): { shown: readonly Line[]; more: ReactNode } {
  const says = useSaying(rowWords);
  const [count, setCount] = useState(atATime);
  const more = lines.length > count && (
    <div>
      <Button onClick={() => setCount(count + atATime)}>{says.more(count, lines.length)}</Button>
    </div>
  );
  return { shown: lines.slice(0, count), more };
}
