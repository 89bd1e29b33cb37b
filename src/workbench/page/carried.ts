import type { BookContent } from "../file/content";
import { keepDraft, readDraft, type Draft, type DraftStorage } from "./drafts";

const key = "social-workbench-carried";

/**
 * Leaves a workbook to the page that takes this one's place in the same tab: after a reload, or in another language. The tab alone
 * knows of it, and it is gone with the tab.
 *
 * @param storage of the tab
 * @returns false where the browser has no room for it
 */
export function carry(storage: DraftStorage, draft: Draft): boolean {
  return keepDraft(storage, key, draft);
}

/** The workbook that the page before left to this one; once, and only to a page of the same example. */
export function takeCarried(storage: DraftStorage, story: string | null): BookContent | null {
  const carried = readDraft(storage, key);
  storage.removeItem(key);
  return carried?.story === story ? carried.content : null;
}
