import { ICommandService, RedoCommand, UndoCommand, type Univer } from "@univerjs/core";
import { workbenchWords } from "../../locales/workbenchWords";
import { stories } from "../../stories";
import type { Story } from "../../stories/story";
import { openStory } from "../grid/open";
import { Refusals } from "../grid/refusals";
import type { FunctionLibrary } from "../grid/register";
import { Streams } from "../grid/streams";
import { typeIn, type RefusedTyping } from "../grid/typing";
import { Host } from "../host/host";
import { restingGrid } from "./drawing";
import { fillBar } from "./bar";
import { showCharts } from "./charts";
import type { Choices } from "./choices";
import { loadFunctions } from "./functions";
import { openPane } from "./pane";
import { pasteAsTyped } from "./pasting";
import { gridSelection, onSelection } from "./selection";
import { showNumbersIn, spreadsheet } from "./spreadsheet";
import { refusedTyping, statusOf } from "./status";
import { statusLine } from "./statusLine";

const element = (id: string) => document.getElementById(id)!;

/** The page: grid and task pane around one open story at a time. */
class Page {
  private host: Host | null = null;
  private stop: () => void = () => undefined;
  /** Shows or hides the pane, as the bar's button does. */
  showPane: (shown: boolean) => void = () => undefined;
  private refused: RefusedTyping | null = null;
  private line: HTMLElement | null = null;
  private readonly frame = document.querySelector("iframe")!;

  constructor(
    private readonly univer: Univer,
    private readonly library: FunctionLibrary,
    private readonly choices: Choices,
  ) {
    this.frame.title = workbenchWords[choices.language].pane;
    for (const act of ["keydown", "pointerdown"])
      element("grid").addEventListener(act, () => (this.refused = null), true);
  }

  async open(story: Story): Promise<void> {
    const { univer, library, choices } = this;
    const { book, calculation, settings, close } = await openStory(univer, story, library);
    if (!this.host) this.speak();
    this.stop();
    const host = new Host(book, calculation, settings, choices.language, choices.platform, gridSelection(univer, book));
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
    this.showCharts();
  }

  press(id: string): void {
    this.host?.commands.press(id);
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
    const refused = (typing: RefusedTyping | null) => {
      this.refused = typing;
      this.showStatus();
    };
    typeIn(univer, choices.language, refused);
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
    this.line.textContent = this.refused
      ? refusedTyping(this.refused, workbenchWords[language])
      : statusOf(this.host.book, this.library.refusals, place, workbenchWords[language]);
  }
}

/** Starts the workbench on the page. */
export async function start(choices: Choices): Promise<void> {
  const say = workbenchWords[choices.language];
  document.documentElement.lang = choices.language;
  document.title = say.title;
  element("starting").querySelector("span")!.textContent = say.starting;
  try {
    const all = stories(choices.language);
    const chosen = all.find((story) => story.id === choices.story) ?? all[0]!;
    const library: FunctionLibrary = {
      ...(await loadFunctions(choices.language, (name): unknown => library.settings?.get(name) ?? null)),
      platform: choices.platform,
      refusals: new Refusals(),
      streams: new Streams(),
    };
    const page = new Page(spreadsheet("grid", choices.language), library, choices);
    page.showPane = fillBar(element("bar"), say, { ...choices, story: chosen.id }, all, {
      openStory: (id) => void page.open(all.find((story) => story.id === id)!),
      undo: () => page.undo(UndoCommand),
      redo: () => page.undo(RedoCommand),
      press: (id) => page.press(id),
      showPane: (shown) => (element("pane").hidden = !shown),
    });
    await page.open(chosen);
    element("starting").remove();
  } catch (error) {
    element("starting").textContent = say.failed(error instanceof Error ? error.message : String(error));
  }
}
