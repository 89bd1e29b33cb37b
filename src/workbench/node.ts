import { ICommandService, LocaleService, LogLevel, UndoCommand, Univer, type LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { Language } from "../locales/language";
import type { Story } from "../stories/story";
import { areaOf, type Area } from "./grid/address";
import type { Shown } from "./grid/book";
import type { Platform } from "./grid/call";
import type { BookContent } from "./file/content";
import { contentOf } from "./file/fromBook";
import { openBook } from "./grid/open";
import { Levels } from "./grid/levels";
import { Refusals } from "./grid/refusals";
import { Streams } from "./grid/streams";
import type { FunctionLibrary } from "./grid/register";
import { profileOf, type ProfileName, type RequirementSets } from "./excel/profiles";
import { Host } from "./host/host";
import { loadClient, type Client } from "./node/client";
import { associatedFunctions, declaredFunctions } from "./node/functions";

interface Choices {
  /** The Excel that is played; Microsoft 365 on Windows unless it is said. */
  profile?: ProfileName;
  /** What functions are handed for blank cells, where it is another than the profile's. */
  platform?: Platform;
  language?: Language;
  /** Other functions than the add-in's own, for tests of the workbench itself. */
  functions?: Pick<FunctionLibrary, "declared" | "associated">;
  /** Another Excel than the one that is played, for tests of what is not there: `{ ExcelApi: "1.9" }`. */
  requirementSets?: RequirementSets;
  readOnly?: boolean;
  /** Whether the functions stand in the pane's page, which reads the municipality's own tables; else in a bare context. */
  isPage?: boolean;
}

export interface NodeWorkbook extends Client {
  host: Host;
  /** How functions answer, in an Excel where they do so level by level. */
  levels: Levels;
  /** Waits until everything written has been calculated. */
  calculate(): Promise<void>;
  /** The value that a cell shows. */
  cell(sheet: string, address: string): Shown;
  /** The sentence of the refusal that a cell shows, if it shows one. */
  sentence(sheet: string, address: string): string | undefined;
  /** Takes back the last step, as Undo does. */
  undo(): Promise<void>;
  /** All that it holds, as it is kept in a file. */
  content(): BookContent;
  close(): void;
}

function spreadsheet(): Univer {
  const univer = new Univer({ locale: "enUS" as LocaleType, locales: { enUS: {} }, logLevel: LogLevel.ERROR });
  const preset = UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: 2 } });
  for (const plugin of preset.plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  return univer;
}

function place(address: string): { row: number; column: number } {
  const area = areaOf(address);
  if (!area) throw new Error(`${address} is not an address`);
  return { row: area.top, column: area.left };
}

/** Opens an example or a kept workbook without a screen, behind Microsoft's own client library. */
export async function openWorkbook(from: Story | BookContent, choices: Choices = {}): Promise<NodeWorkbook> {
  const { habits, sets: usual } = profileOf(choices.profile ?? "windows");
  const blanks = habits.includes("blanksAreNull") ? "OfficeOnline" : "Win32";
  const { platform = blanks, language = "language" in from ? from.language : "sv" } = choices;
  const univer = spreadsheet();
  const refusals = new Refusals();
  const streams = new Streams();
  const levels = new Levels();
  const functions = choices.functions ?? {
    declared: await declaredFunctions(),
    associated: associatedFunctions(
      language,
      (name): unknown => library.settings?.get(name) ?? null,
      choices.isPage ? "Excel" : undefined,
    ),
  };
  const library: FunctionLibrary = { ...functions, platform, refusals, streams, levels };
  const { book, calculation, settings } = await openBook(univer, from, library, habits);
  let selected: { sheetId: string; area: Area } = {
    sheetId: book.sheets()[0]!.getSheetId(),
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  const selection = {
    get: () => selected,
    set: (sheetId: string, area: Area) => {
      selected = { sheetId, area };
      host.selectionChanged();
    },
  };
  const host = new Host(book, calculation, settings, language, platform, selection, levels);
  host.ground.readOnly = choices.readOnly ?? false;
  const sets = { ...usual, ...choices.requirementSets };
  const client = await loadClient(host.connect(), settings, language, sets, host.commands);
  const at = (sheet: string, address: string) => {
    const found = book.sheet(sheet);
    if (!found) throw new Error(`there is no sheet ${sheet}`);
    return { sheetId: found.getSheetId(), ...place(address) };
  };
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    host,
    levels,
    calculate: () => levels.rest(),
    cell: (sheet, address) => {
      const { sheetId, row, column } = at(sheet, address);
      return book.value(sheetId, row, column);
    },
    sentence: (sheet, address) => {
      if (book.habits.has("sentencesHidden")) return undefined;
      const { sheetId, row, column } = at(sheet, address);
      return refusals.sentence(sheetId, row, column, book.value(sheetId, row, column));
    },
    undo: async () => {
      await univer.__getInjector().get(ICommandService).executeCommand(UndoCommand.id);
      await calculation.settle();
    },
    content: () => contentOf(book, settings),
    close: () => {
      streams.leave(book);
      const words = univer.__getInjector().get(LocaleService);
      univer.dispose();
      words.load({ enUS: {} }); // a timer of Univer's may ask for the word for its progress after this
    },
  };
}
