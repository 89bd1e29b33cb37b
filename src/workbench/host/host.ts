import type { IDisposable } from "@univerjs/core";
import type { Book } from "../grid/book";
import type { Calculation } from "../grid/calculation";
import type { Platform } from "../grid/call";
import { addressOf } from "../grid/address";
import type { Settings } from "../grid/settings";
import type { Language } from "../../locales/language";
import { Commands } from "./commands";
import { tellProtection, tellSelection, watchBook, type EventEntry, type Source } from "./events";
import type { InvocationResult } from "./members/runtime";
import type { Ground, Selection } from "./objects";
import { Conversation } from "./protocol";
import type { Query } from "./query";

/** What one page of Microsoft's client and its host say to each other, as JSON text. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

const messageType = { request: 1, reply: 2, event: 3 };
const customFunctionCall = { category: 1, type: 1000 };
const flags = { allowErrors: 4 };

/** An open workbook playing host to Microsoft's client library. */
export class Host {
  readonly ground: Ground;
  readonly commands = new Commands();
  /** Called before a page's request writes to the workbook. */
  writing: () => void = () => undefined;
  /** Called when a request of a page has been answered, for what the pages of the workbench show themselves. */
  answered: () => void = () => undefined;
  private readonly bridges = new Set<Bridge>();
  private queue: Promise<void> = Promise.resolve();
  private invocation = 0;
  private source: Source = "Local";
  private readonly watching: IDisposable;

  constructor(
    readonly book: Book,
    readonly calculation: Calculation,
    readonly settings: Settings,
    readonly language: Language,
    readonly platform: Platform,
    selection: Selection,
  ) {
    const recalculate = () => void calculation.everything();
    const showPane = () => undefined;
    this.ground = {
      book,
      settings,
      selection,
      language,
      readOnly: false,
      refuses: () => null,
      protectionChanged: (sheetId, isProtected) =>
        tellProtection(sheetId, isProtected, this.source, (entries) => this.deliver(entries)),
      invocations: new Map(),
      showPane,
      recalculate,
    };
    this.watching = watchBook(
      book,
      calculation,
      () => this.source,
      (entries) => this.deliver(entries),
    );
  }

  /** A bridge for one page of the client. */
  connect(): Bridge {
    const bridge: Bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.receive(bridge, text) };
    this.bridges.add(bridge);
    return bridge;
  }

  /** The workbook is closed: nothing more is told to its pages. */
  close(): void {
    this.watching.dispose();
    this.bridges.clear();
  }

  /** What is done to the workbook meanwhile is told as done by somebody else who has it open. */
  async asOther<Done>(act: () => Promise<Done>): Promise<Done> {
    this.source = "Remote";
    try {
      return await act();
    } finally {
      this.source = "Local";
    }
  }

  selectionChanged(): void {
    const { sheetId, area } = this.ground.selection.get();
    tellSelection(sheetId, area, (entries) => this.deliver(entries));
  }

  /** Calls a custom function through Microsoft's runtime in the connected pages, as Excel does. */
  call(functionId: string, given: unknown[], at = { top: 0, left: 0, bottom: 0, right: 0 }): Promise<InvocationResult> {
    const id = ++this.invocation;
    const call = [id, functionId, given, addressOf(at), flags.allowErrors, []];
    const entry = [customFunctionCall.category, customFunctionCall.type, "", JSON.stringify(call), id];
    return new Promise((resolve) => {
      this.ground.invocations.set(id, resolve);
      this.send({ type: messageType.event, message: { entries: [entry] } });
    });
  }

  private deliver(entries: EventEntry[]): void {
    if (entries.length > 0) this.send({ type: messageType.event, message: { entries } });
  }

  private send(message: object): void {
    const text = JSON.stringify(message);
    for (const bridge of this.bridges) setTimeout(() => bridge.onMessageFromHost?.(text), 0);
  }

  private receive(bridge: Bridge, text: string): void {
    const request = JSON.parse(text) as { id: number; type: number; message: { body: string | Query } };
    if (request.type !== messageType.request) return;
    this.queue = this.queue.then(async () => {
      const { body } = request.message;
      const query = typeof body === "string" ? (JSON.parse(body) as Query) : body;
      const conversation = new Conversation(query, this.ground, () => this.calculation.settle());
      if (conversation.writes) this.writing();
      const answer = await this.calculation.holding(() => conversation.answer());
      this.book.closeStep();
      await this.calculation.settle();
      this.answered();
      const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
      bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: messageType.reply, message }));
    });
  }
}
