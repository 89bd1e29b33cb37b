import { Told } from "./told";

/** What can stand beside the place one is at, or over it where there is no room beside. */
export type SideId = "reached" | "sources" | "evidence" | "brief" | "languages" | "check" | "about";

/** The sheet that is shown beside the place; null for none. */
export const shownSide = new Told<SideId | null>(null);

/** Where a person was when the sheet was opened: what had the focus, and how far down the page. */
let left: { focus: Element | null; top: number } | null = null;

/** Shows a sheet beside the place, and remembers where the person was. */
export function openSide(id: SideId): void {
  if (shownSide.get() === null && typeof document !== "undefined")
    left = { focus: document.activeElement, top: window.scrollY };
  shownSide.tell(id);
}

/** Closes the sheet; the person comes back to where it was opened. */
export function closeSide(): void {
  shownSide.tell(null);
}

/** Closes the sheet for another place, so that there is nothing to come back to. */
export function leaveSide(): void {
  left = null;
  shownSide.tell(null);
}

/** Takes the person back to where the sheet was opened; to be done when the place is there again. */
export function goBack(): void {
  if (!left) return;
  window.scrollTo({ top: left.top });
  if (left.focus instanceof HTMLElement && left.focus.isConnected) left.focus.focus({ preventScroll: true });
  left = null;
}
