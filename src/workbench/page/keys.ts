/** The key by which the workbench goes from the grid to the pane and back, as Excel does among its own parts. */
export const between = "F6";

/** What Escape closes first, before it leaves the pane. */
const closable = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [aria-expanded=true]";

/** Whether a key that was pressed in the pane takes the person back to the grid. */
export function leavesPane({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  if (key === between) return true;
  if (key !== "Escape" || defaultPrevented || !(target instanceof Element)) return false;
  return !target.matches("input, textarea") && document.querySelector(closable) === null;
}

/** Gives the keyboard to the pane, where it was last, or at the place that is shown. */
export function enterPane(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  if (!inside) return;
  const last = inside.activeElement;
  const first = inside.querySelector<HTMLElement>("[role=tab][aria-selected=true], h2 ~ button, button, select");
  frame.focus();
  if (last === null || last === inside.body) first?.focus();
}
