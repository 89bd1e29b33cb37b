import {
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import type { Habit } from "../excel/switches";
import type { BookContent } from "../file/content";
import { addCharts, contentBook } from "../file/toBook";
import type { Story } from "../../stories/story";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { copyTabsAsExcel } from "./copyTab";
import { forgetDependencies } from "./dependencies";
import { registerFunctions, type FunctionLibrary } from "./register";
import { Settings } from "./settings";
import { calculateSheetNames } from "./sheetNames";
import { storyBook } from "./storyBook";
import { addStoryChart } from "./storyChart";

export interface OpenBook {
  book: Book;
  calculation: Calculation;
  settings: Settings;
  /** Takes the workbook off the spreadsheet. */
  close(): void;
}

/** What a workbook is opened from. */
interface Origin {
  data(unitId: string): IWorkbookData;
  settings(settings: Settings): void;
  addCharts(book: Book): void;
}

/** Whether it is a workbook that was kept, and not an example. */
function isKept(one: Story | BookContent): one is BookContent {
  return "settings" in one;
}

function originOf(one: Story | BookContent): Origin {
  if (isKept(one))
    return {
      data: (unitId) => contentBook(one, unitId),
      settings: (settings) => settings.replace(Object.keys(one.settings), Object.values(one.settings)),
      addCharts: (book) => addCharts(book, one),
    };
  return {
    data: (unitId) => storyBook(one, unitId),
    settings: (settings) => settings.set("language", one.language),
    addCharts: (book) => {
      for (const sheet of one.sheets) for (const chart of sheet.charts ?? []) addStoryChart(book, sheet.name, chart);
    },
  };
}

let opened = 0;

/** Opens an example or a kept workbook in the spreadsheet, with our functions in it, and calculates it. */
export async function openBook(
  univer: Univer,
  from: Story | BookContent,
  library: FunctionLibrary,
  habits: readonly Habit[] = [],
): Promise<OpenBook> {
  const origin = originOf(from);
  const unitId = `book${++opened}`;
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, origin.data(unitId));
  registerFunctions(univer, library);
  const injector = univer.__getInjector();
  calculateSheetNames(injector);
  forgetDependencies(injector);
  const settings = new Settings();
  origin.settings(settings);
  library.settings = settings;
  injector.get(IUniverInstanceService).focusUnit(unitId); // undo and redo are the focused workbook's
  const calculation = new Calculation(injector);
  const book = new Book(univer, unitId, new Set(habits));
  library.streams.attend(book, calculation);
  library.levels.attend(book, calculation);
  const copying = copyTabsAsExcel(book);
  await calculation.everything();
  await library.levels.rest();
  origin.addCharts(book);
  const close = () => {
    library.streams.leave(book);
    copying.dispose();
    calculation.close();
    injector.get(IUniverInstanceService).disposeUnit(unitId);
  };
  return { book, calculation, settings, close };
}
