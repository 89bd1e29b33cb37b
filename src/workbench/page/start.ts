import { ICommandService, IUndoRedoService, RedoCommand, UndoCommand, type Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { filesWords } from "../../locales/filesWords";
import { workbenchWords } from "../../locales/workbenchWords";
import { stories } from "../../stories";
import { emptyStory } from "../../stories/emptyStory";
import type { Story } from "../../stories/story";
import { Told } from "../../taskpane/told";
import type { BookContent } from "../file/content";
import { contentOf } from "../file/fromBook";
import { openBook } from "../grid/open";
import { Refusals } from "../grid/refusals";
import { Levels } from "../grid/levels";
import type { FunctionLibrary } from "../grid/register";
import { Streams } from "../grid/streams";
import { RefusedTypings, type CellPlace, type RefusedTyping } from "../grid/refusedTypings";
import { typeIn } from "../grid/typing";
import { Host } from "../host/host";
import { restingGrid } from "./drawing";
import { carry, takeCarried } from "./carried";
import { Bar, type BarActions, type Shown } from "./Bar";
import { showCharts } from "./charts";
import { addressWith, type Choices } from "./choices";
import { Drafts } from "./drafts";
import { Files } from "./files";
import { loadFunctions } from "./functions";
import { between, enterPane } from "./keys";
import { openPane } from "./pane";
import { pasteAsTyped } from "./pasting";
import { gridSelection, onSelection } from "./selection";
import { showNumbersIn, spreadsheet } from "./spreadsheet";
import { refusedTyping, statusOf } from "./status";
import { statusLine } from "./statusLine";
import { leaveEnter } from "./suggestions";

const element = (id: string) => document.getElementById(id)!;

/** The page: grid and task pane around one open story at a time. */
class Page {
  private host: Host | null = null;
  private stop: () => void = () => undefined;
  readonly shown = new Told<Shown>({ story: null, isPaneShown: true, canUndo: false, canRedo: false, asked: null });
  /** Whether something was done to the open workbook that would be lost with it. */
  private isChanged = false;
  private refused: RefusedTyping | null = null;
  private typings = new RefusedTypings();
  private line: HTMLElement | null = null;
  /** The workbook's way to files and drafts. */
  files: Files | null = null;
  private readonly frame = document.querySelector("iframe")!;

  constructor(
    private readonly univer: Univer,
    private readonly library: FunctionLibrary,
    private readonly choices: Choices,
  ) {
    this.frame.title = workbenchWords[choices.language].pane;
    for (const act of ["keydown", "pointerdown"])
      element("grid").addEventListener(act, () => (this.refused = null), true);
    window.addEventListener("keydown", (event) => {
      if (event.key !== between) return;
      event.preventDefault();
      this.showPane(true);
      enterPane(this.frame);
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.isLost) event.preventDefault();
    });
    window.addEventListener("pagehide", () => {
      if (this.isLost) carry(window.sessionStorage, { story: choices.story, content: this.content() });
    });
    window.enterGrid = () => univer.__getInjector().get(ILayoutService).focus();
    univer
      .__getInjector()
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe(({ undos, redos }) => {
        this.isChanged ||= undos > 0;
        if (undos > 0) this.files?.changed();
        this.tell({ canUndo: undos > 0, canRedo: redos > 0 });
      });
  }

  /** Whether what was done would be gone with the page. */
  private get isLost(): boolean {
    return this.isChanged && !this.files?.isSafe;
  }

  private tell(change: Partial<Shown>): void {
    this.shown.tell({ ...this.shown.get(), ...change });
  }

  showPane(isPaneShown: boolean): void {
    element("pane").hidden = !isPaneShown;
    this.host?.paneChanged(isPaneShown);
    this.tell({ isPaneShown });
  }

  /** Does what throws the open workbook away, after the person has said so where it holds something new. */
  leave(go: () => void): void {
    const leaving = () => {
      this.isChanged = false;
      this.tell({ asked: null });
      go();
    };
    if (this.isChanged) this.tell({ asked: leaving });
    else leaving();
  }

  stay(): void {
    this.tell({ asked: null });
  }

  /** Reads the page anew with other choices; what was done goes along, and is asked about only where it cannot. */
  change(changed: Partial<Choices>): void {
    const { story } = this.shown.get();
    if (this.isChanged && carry(window.sessionStorage, { story, content: this.content() })) this.isChanged = false;
    this.leave(() => window.location.assign(addressWith({ ...this.choices, story, ...changed })));
  }

  /** What the open workbook holds. */
  content(): BookContent {
    const { book, settings } = this.host!;
    return contentOf(book, settings);
  }

  /** Opens a workbook; one that was carried over has been changed already. */
  async open(from: Story | BookContent, isChanged = false): Promise<void> {
    const { univer, library, choices } = this;
    const { book, calculation, settings, close } = await openBook(univer, from, library);
    if (!this.host) this.speak();
    this.stop();
    const selection = gridSelection(univer, book);
    const { language, platform } = choices;
    const host = new Host(book, calculation, settings, language, platform, selection, library.levels);
    const stopListening = onSelection(univer, () => {
      this.showStatus();
      this.showCharts();
      host.selectionChanged();
    });
    this.stop = () => {
      stopListening();
      host.close();
      close();
    };
    calculation.onEnd(() => {
      this.showStatus();
      this.showCharts();
    });
    const grid = restingGrid(univer, book.unitId);
    host.writing = grid.rest;
    host.answered = () => {
      this.showCharts();
      grid.draw();
    };
    host.ground.showPane = (shown) => this.showPane(shown);
    openPane(this.frame, host, choices.theme);
    this.host = host;
    this.isChanged = isChanged;
    this.typings = new RefusedTypings();
    this.tell({ story: "id" in from ? from.id : null, canUndo: false, canRedo: false });
    this.showCharts();
  }

  press(id: string): void {
    if (id !== "openPane") return void this.host?.commands.press(id);
    this.showPane(true);
    enterPane(this.frame);
  }

  private showCharts(): void {
    const { language } = this.choices;
    if (this.host) showCharts(element("charts"), this.host.book, language, workbenchWords[language].charts);
  }

  /** Univer's services for typing and showing, and its formula bar, are there once it has a workbook. */
  private speak(): void {
    const { univer, choices } = this;
    this.line = statusLine(univer, workbenchWords[choices.language].status);
    showNumbersIn(univer, choices.language);
    leaveEnter(univer);
    const refused = (typing: RefusedTyping | null, place?: CellPlace) => {
      this.refused = typing;
      if (place) this.typings.keep(place, typing);
      this.showStatus();
    };
    const refusedAt = (place: CellPlace) => (this.host ? this.typings.at(place, this.host.book) : null);
    typeIn(univer, choices.language, refused, refusedAt);
    pasteAsTyped(univer, choices.language, () => this.host, refused);
  }

  undo(command: typeof UndoCommand | typeof RedoCommand): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(command.id);
  }

  private showStatus(): void {
    const { language } = this.choices;
    if (!this.host || !this.line) return;
    const { sheetId, area } = this.host.ground.selection.get();
    const place = { sheetId, row: area.top, column: area.left };
    const refused = this.refused ?? this.typings.at(place, this.host.book);
    this.line.textContent = refused
      ? refusedTyping(refused, workbenchWords[language])
      : statusOf(this.host.book, this.library.refusals, place, workbenchWords[language]);
  }
}

/** Starts the workbench on the page. */
export async function start(choices: Choices): Promise<void> {
  const say = workbenchWords[choices.language];
  document.documentElement.lang = choices.language;
  document.title = say.title;
  element("starting").querySelector("p")!.textContent = `${say.starting} ${say.purpose}`;
  try {
    const all = stories(choices.language);
    const empty = emptyStory(choices.language);
    const withId = (id: string | null) => all.find((story) => story.id === id) ?? empty;
    const library: FunctionLibrary = {
      ...(await loadFunctions(choices.language, (name): unknown => library.settings?.get(name) ?? null)),
      platform: choices.platform,
      refusals: new Refusals(),
      streams: new Streams(),
      levels: new Levels(),
    };
    const page = new Page(spreadsheet("grid", choices.language), library, choices);
    const open = (from: Story | BookContent) => page.leave(() => void page.open(from));
    const workbook = { content: () => page.content(), open };
    const functions = library.declared.map(({ name }) => name);
    const drafts = new Drafts(window.localStorage);
    const files = new Files(workbook, drafts, functions, filesWords[choices.language], choices.story);
    page.files = files;
    const actions: BarActions = {
      file: [[{ label: say.file.fresh, act: () => open(empty) }], ...files.deeds()],
      openStory: (id) => open(withId(id)),
      change: (changed) => page.change(changed),
      undo: () => page.undo(UndoCommand),
      redo: () => page.undo(RedoCommand),
      press: (id) => page.press(id),
      showPane: (isShown) => page.showPane(isShown),
      stay: () => page.stay(),
    };
    createRoot(element("bar")).render(
      createElement(Bar, { words: say, choices, stories: all, shown: page.shown, actions, files }),
    );
    const carried = takeCarried(window.sessionStorage, choices.story);
    await page.open(carried ?? files.draft() ?? withId(choices.story), carried !== null);
    element("starting").remove();
  } catch (error) {
    element("starting").textContent = say.failed(error instanceof Error ? error.message : String(error));
  }
}
