import type { filesWords } from "../../locales/filesWords";
import { Told } from "../../taskpane/told";
import type { BookContent } from "../file/content";
import { FileRefusal } from "../file/refusal";
import type { NotCarried } from "../file/write";
import type { Deed } from "./Bar";
import type { Draft, Drafts } from "./drafts";

export type FilesWords = typeof filesWords.en;

/** What is told or asked about files: in a dialog, or in a line that one need not answer at once. */
export type Notice =
  | { kind: "refused"; says: string }
  | { kind: "notCarried"; says: FilesWords["saving" | "opening"]; lines: string[]; go: () => void }
  | { kind: "askDraft" }
  | { kind: "told"; says: string };

/** The open workbook, as far as files have to do with it. */
interface OpenWorkbook {
  content(): BookContent;
  /** Opens another, after the person has said that this one may go. */
  open(content: BookContent): void;
}

/** How long the workbook has to be left alone before its draft is kept, in milliseconds. */
const rest = 1000;

/** The workbench's files: a workbook is saved as one, opened from one, and kept as a draft between. */
export class Files {
  readonly notice = new Told<Notice | null>(null);
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isKept = false;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly drafts: Drafts,
    private readonly functions: readonly string[],
    private readonly say: FilesWords,
    /** The example that the page's address names. */
    private readonly story: string | null,
  ) {}

  /** The lines of the menu. */
  deeds(): Deed[][] {
    const { say } = this;
    return [
      [
        { label: say.open, act: () => void this.choose() },
        { label: say.save, act: () => void this.save() },
      ],
      [{ label: say.draft.clear, act: () => this.clearDraft() }],
    ];
  }

  /** Whether what was done would be there after a reload. */
  get isSafe(): boolean {
    return this.isKept;
  }

  close(): void {
    this.notice.tell(null);
  }

  private async choose(): Promise<void> {
    const field = document.createElement("input");
    field.type = "file";
    field.accept = ".xlsx";
    const chosen = new Promise<File | undefined>((resolve) => {
      field.onchange = () => resolve(field.files?.[0]);
      field.oncancel = () => resolve(undefined);
    });
    field.click();
    const file = await chosen;
    if (file) await this.read(new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens the workbook of a file, or says why not; what would be left behind is told before. */
  async read(bytes: Uint8Array): Promise<void> {
    const { openFile } = await import(/* webpackChunkName: "files" */ "../file/read");
    try {
      const { content, left } = await openFile(bytes, this.functions);
      const open = () => {
        this.close();
        this.workbook.open(content);
      };
      const { opening } = this.say;
      const lines = left.map((kind) => opening.left[kind]);
      if (lines.length > 0) this.notice.tell({ kind: "notCarried", says: opening, lines, go: open });
      else open();
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      this.notice.tell({ kind: "refused", says: this.say.refused[error.code](error.told) });
    }
  }

  private async save(): Promise<void> {
    const [{ notCarried, writeFile }, { withReadMe }] = await Promise.all([
      import(/* webpackChunkName: "files" */ "../file/write"),
      import("../file/readMe"),
    ]);
    const content = this.workbook.content();
    const download = async () => {
      this.close();
      offer(await writeFile(withReadMe(content)), this.say.fileName(content.title));
    };
    const missing = notCarried(content).map((one) => this.sentence(one));
    if (missing.length > 0) {
      this.notice.tell({ kind: "notCarried", says: this.say.saving, lines: missing, go: () => void download() });
    } else await download();
  }

  private sentence({ kind, sheet, what }: NotCarried): string {
    return this.say.saving[kind](sheet, what);
  }

  /** Something was done: the draft is kept when nothing more has been done for a while. */
  changed(): void {
    this.isKept = false;
    if (this.drafts.isAllowed === null) return this.notice.tell({ kind: "askDraft" });
    if (!this.drafts.isAllowed) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keepDraft(), rest);
  }

  allowDrafts(isAllowed: boolean): void {
    this.drafts.choose(isAllowed);
    this.close();
    if (isAllowed) this.keepDraft();
  }

  private keepDraft(): void {
    const draft: Draft = { story: this.story, content: this.workbook.content() };
    this.isKept = this.drafts.keep(draft);
    if (!this.isKept) this.notice.tell({ kind: "told", says: this.say.draft.full });
  }

  /** The draft that was kept of this page; of any, where the address names no example. */
  draft(): BookContent | null {
    const draft = this.drafts.isAllowed ? this.drafts.read() : null;
    if (!draft || (this.story !== null && draft.story !== this.story)) return null;
    this.isKept = true;
    this.notice.tell({ kind: "told", says: this.say.draft.opened });
    return draft.content;
  }

  private clearDraft(): void {
    clearTimeout(this.waiting);
    this.drafts.clear();
    this.isKept = false;
    this.notice.tell({ kind: "told", says: this.say.draft.cleared });
  }
}

/** Lets the browser save bytes as a file. */
function offer(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
