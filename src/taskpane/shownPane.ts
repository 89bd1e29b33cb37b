import { readOnlyUnseen } from "../workbook/following";

/**
 * Calls when the pane is first shown: the page starts with the first function or the workbook, perhaps long before. From then on
 * nothing is read for the pane while it is hidden.
 */
export function whenShown(show: () => void): void {
  let hasShown = false;
  const tell = (isShown: boolean) => {
    readOnlyUnseen(!isShown);
    if (!isShown || hasShown) return;
    hasShown = true;
    show();
  };
  const page = globalThis.document;
  page.addEventListener("visibilitychange", () => tell(page.visibilityState === "visible"));
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
    void Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => tell(visibilityMode === Office.VisibilityMode.taskpane))
      .catch(() => undefined);
  tell(page.visibilityState === "visible");
}
