import type { IDisposable } from "@univerjs/core";
import type { Book } from "../grid/book";
import type { Calculation } from "../grid/calculation";
import type { Platform } from "../grid/call";
import { addressOf, type Area } from "../grid/address";
import type { Place } from "../grid/streams";
import type { Levels } from "../grid/levels";
import type { Settings } from "../grid/settings";
import type { Language } from "../../locales/language";
import { Commands } from "./commands";
import { tellProtection, tellSelection, tellVisibility, watchBook, type EventEntry, type Source } from "./events";
import type { InvocationResult } from "./members/runtime";
import type { Ground, Selection } from "./objects";
import { Conversation, refusal } from "./protocol";
import { Faults, type Asked, type Meeting } from "./faults";
import type { Answer, Query } from "./query";

/** What one page of Microsoft's client and its host say to each other, as JSON text. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

const messageType = { request: 1, reply: 2, event: 3 };
const customFunctionCall = { category: 1, type: 1000 };
const flags = { allowErrors: 4, delayForCellEdit: 64 };
/** What a request or a reply may hold, in characters of its JSON text. */
const fiveMegabytes = 5 * 1024 * 1024;

interface Request {
  id: number;
  type: number;
  flags: number;
  message: { body: string | Query };
}

/** What Microsoft's runtime does of its own accord, such as to hand in what functions answered. */
function isOfRuntime({ ObjectPaths }: Query): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
}

/** What Microsoft's client does when something has been done: it gives back the ranges that were held for it. */
function isRelease({ Actions }: Query): boolean {
  const calls = Actions.filter(({ Name }) => Name);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** An open workbook playing host to Microsoft's client library. */
export class Host {
  readonly ground: Ground;
  readonly faults = new Faults();
  readonly commands = new Commands(this.faults);
  /** How many requests have come. */
  requests = 0;
  /** How many characters the longest request or reply had since somebody set this to 0. */
  longest = 0;
  /** Called before a page's request writes to the workbook. */
  writing: () => void = () => undefined;
  /** Called when a request of a page has been answered, for what the pages of the workbench show themselves. */
  answered: () => void = () => undefined;
  private readonly bridges = new Set<Bridge>();
  private queue: Promise<void> = Promise.resolve();
  private invocation = 0;
  private source: Source = "Local";
  private delayed = 0;
  private isPaneShown = true;
  private readonly watching: IDisposable;

  constructor(
    readonly book: Book,
    readonly calculation: Calculation,
    readonly settings: Settings,
    readonly language: Language,
    readonly platform: Platform,
    selection: Selection,
    levels: Levels,
  ) {
    let dirty: Place[] = [];
    const setDirty = (sheetId: string, { top, left, bottom, right }: Area) => {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) dirty.push({ sheetId, row, column });
    };
    const recalculate = (isEverything: boolean) => {
      levels.forget(dirty);
      if (isEverything) void calculation.everything();
      else if (dirty.length > 0) calculation.calculateCells(book.unitId, dirty);
      dirty = [];
    };
    const showPane = () => undefined;
    this.ground = {
      book,
      settings,
      selection,
      language,
      readOnly: false,
      faults: this.faults,
      refuses: () => null,
      protectionChanged: (sheetId, isProtected) =>
        tellProtection(sheetId, isProtected, this.source, (entries) => this.deliver(entries)),
      invocations: new Map(),
      startState: "Inactive",
      isPaneShown: () => this.isPaneShown,
      showPane,
      isCalculating: () => !levels.isAtRest,
      setDirty,
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

  /** The pane is shown or hidden: its page goes on, and is told. */
  paneChanged(isShown: boolean): void {
    this.isPaneShown = isShown;
    tellVisibility(isShown, (entries) => this.deliver(entries));
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
    if (entries.length === 0) return;
    const { events } = this.faults;
    if (!events) return this.send({ type: messageType.event, message: { entries } });
    const told = events.lastFirst ? [...entries].reverse() : entries;
    // the later of two comes a little sooner after it happened, and so may come first
    const ms = events.lastFirst ? events.ms / ++this.delayed : events.ms;
    setTimeout(() => this.send({ type: messageType.event, message: { entries: told } }), ms);
  }

  private send(message: object): void {
    const text = JSON.stringify(message);
    for (const bridge of this.bridges) setTimeout(() => bridge.onMessageFromHost?.(text), 0);
  }

  private receive(bridge: Bridge, text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== messageType.request) return;
    this.longest = Math.max(this.longest, text.length);
    const textOf = (body: Answer) => {
      return JSON.stringify({
        id: request.id,
        type: messageType.reply,
        message: { statusCode: 200, headers: {}, body },
      });
    };
    const reply = (answer: Answer) => {
      const whole = textOf(answer);
      this.longest = Math.max(this.longest, whole.length);
      const isTooLarge = this.book.habits.has("fiveMegabytes") && whole.length > fiveMegabytes;
      const small = refusal("ResponsePayloadSizeLimitExceeded", "The reply holds more than 5 MB.");
      bridge.onMessageFromHost?.(isTooLarge ? textOf(small) : whole);
    };
    const { body } = request.message;
    const query = typeof body === "string" ? (JSON.parse(body) as Query) : body;
    const canWait = (request.flags & flags.delayForCellEdit) !== 0;
    if (this.faults.editing && !canWait && !isOfRuntime(query))
      return reply(refusal("InvalidOperationInCellEditMode", "A cell is being edited."));
    this.queue = this.queue.then(async () => {
      if (canWait) await this.faults.editing;
      if (this.book.habits.has("fiveMegabytes") && text.length > fiveMegabytes)
        return reply(refusal("RequestPayloadSizeLimitExceeded", "The request holds more than 5 MB."));
      await this.answerTo(query, [...this.bridges].indexOf(bridge), reply);
    });
  }

  private async answerTo(query: Query, page: number, reply: (answer: Answer) => void): Promise<void> {
    const conversation = new Conversation(query, this.ground, () => this.calculation.settle());
    const asked: Asked = { order: ++this.requests, page, query, changes: conversation.changes };
    await this.faults.before(asked);
    const meeting = isOfRuntime(query) || isRelease(query) ? null : this.faults.meet(asked);
    if (meeting?.way === "refused") return reply(refusal(meeting.code, "The request was refused."));
    if (meeting?.way === "lost" && !meeting.isDone) return;
    if (conversation.writes) this.writing();
    const answer = await this.calculation.holding(() => conversation.answer());
    this.book.closeStep();
    await this.calculation.settle();
    this.answered();
    this.told(answer, meeting, reply);
  }

  /** Hands over an answer to what was done, as far as it is handed over. */
  private told(answer: Answer, meeting: Meeting | null, reply: (answer: Answer) => void): void {
    if (meeting?.way === "lost") return;
    if (meeting?.way === "late") return void setTimeout(() => reply(answer), meeting.ms);
    if (meeting?.way === "doneAndRefused") return reply(refusal(meeting.code, "The request failed."));
    reply(answer);
  }
}
