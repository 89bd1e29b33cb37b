import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { themeOf } from "./theme";

const forcedColours = "(forced-colors: active)";

/**
 * The theme that goes with Office's and the system's, as they are now.
 *
 * Excel tells no add-in when its theme is changed (only Outlook does), but it cannot be changed without leaving the
 * pane: it is asked for again when the person comes back.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, now, () => themeOf(undefined, false));
}

function now(): Theme {
  return themeOf(Office.context.officeTheme?.bodyBackgroundColor, window.matchMedia(forcedColours).matches);
}

function listen(changed: () => void): () => void {
  const system = window.matchMedia(forcedColours);
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    system.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}
