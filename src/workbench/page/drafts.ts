import type { BookContent } from "../file/content";

/** What a browser keeps, as much of it as drafts need. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const choiceKey = "social-workbench-draft-allowed";
const draftKey = "social-workbench-draft";

/** A workbook that was being worked on, and the example that the page's address names: it is the page's draft alone. */
export interface Draft {
  story: string | null;
  content: BookContent;
}

/** Keeps a workbook under a key instead of the last; false where the browser has no room for it, and then the last is gone too. */
export function keepDraft(storage: DraftStorage, key: string, draft: Draft): boolean {
  try {
    storage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    storage.removeItem(key);
    return false;
  }
}

/** The workbook under a key, or null where there is none that can be read. */
export function readDraft(storage: DraftStorage, key: string): Draft | null {
  try {
    const draft = JSON.parse(storage.getItem(key) ?? "null") as Draft | null;
    return Array.isArray(draft?.content?.sheets) ? draft : null;
  } catch {
    return null;
  }
}

/** The draft in the browser's storage: the last workbook that was worked on, where the person has said that it may be kept. */
export class Drafts {
  constructor(private readonly storage: DraftStorage) {}

  /** Whether drafts may be kept; null where nobody has been asked. */
  get isAllowed(): boolean | null {
    const said = this.storage.getItem(choiceKey);
    return said === null ? null : said === "yes";
  }

  choose(isAllowed: boolean): void {
    this.storage.setItem(choiceKey, isAllowed ? "yes" : "no");
  }

  /** Keeps a draft instead of the last; false where the browser has no room for it, and then the last is gone too. */
  keep(draft: Draft): boolean {
    return keepDraft(this.storage, draftKey, draft);
  }

  /** The draft, or null where there is none that can be read. */
  read(): Draft | null {
    return readDraft(this.storage, draftKey);
  }

  /** Takes the draft away, and keeps no more. */
  clear(): void {
    this.storage.removeItem(draftKey);
    this.choose(false);
  }
}
