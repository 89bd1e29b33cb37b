import type { BookContent } from "../file/content";

const choiceKey = "social-workbench-draft-allowed";
const draftKey = "social-workbench-draft";

/** A workbook that was being worked on, and the example that the page's address names: it is the page's draft alone. */
export interface Draft {
  story: string | null;
  content: BookContent;
}

/** The draft in the browser's storage: the last workbook that was worked on, where the person has said that it may be kept. */
export class Drafts {
  constructor(private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">) {}

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
    try {
      this.storage.setItem(draftKey, JSON.stringify(draft));
      return true;
    } catch {
      this.storage.removeItem(draftKey);
      return false;
    }
  }

  /** The draft, or null where there is none that can be read. */
  read(): Draft | null {
    try {
      const draft = JSON.parse(this.storage.getItem(draftKey) ?? "null") as Draft | null;
      return Array.isArray(draft?.content?.sheets) ? draft : null;
    } catch {
      return null;
    }
  }

  /** Takes the draft away, and keeps no more. */
  clear(): void {
    this.storage.removeItem(draftKey);
    this.choose(false);
  }
}
