import { useSyncExternalStore } from "react";

/** From this width on, a table of seven columns fits. */
const query = "(min-width: 480px)";

function follow(tell: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", tell);
  return () => list.removeEventListener("change", tell);
}

/** Whether the pane is wide enough for a table of seven columns. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    follow,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
