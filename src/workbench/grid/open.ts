import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import type { Habit } from "../excel/switches";
import type { Story } from "../../stories/story";
import { Book } from "./book";
import { Calculation } from "./calculation";
import { copyTabsAsExcel } from "./copyTab";
import { registerFunctions, type FunctionLibrary } from "./register";
import { Settings } from "./settings";
import { calculateSheetNames } from "./sheetNames";
import { storyBook } from "./storyBook";
import { addStoryChart } from "./storyChart";

export interface OpenStory {
  book: Book;
  calculation: Calculation;
  settings: Settings;
  /** Takes the workbook off the spreadsheet. */
  close(): void;
}

let opened = 0;

/** Opens a story as a workbook of the spreadsheet, with our functions in it, and calculates it. */
export async function openStory(
  univer: Univer,
  story: Story,
  library: FunctionLibrary,
  habits: readonly Habit[] = [],
): Promise<OpenStory> {
  const unitId = `book${++opened}`;
  univer.createUnit<ReturnType<typeof storyBook>, Workbook>(UniverInstanceType.UNIVER_SHEET, storyBook(story, unitId));
  registerFunctions(univer, library);
  calculateSheetNames(univer.__getInjector());
  const settings = new Settings();
  settings.set("language", story.language);
  library.settings = settings;
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(unitId); // undo and redo are the focused workbook's
  const calculation = new Calculation(injector);
  const book = new Book(univer, unitId, new Set(habits));
  library.streams.attend(book, calculation);
  const copying = copyTabsAsExcel(book);
  await calculation.everything();
  for (const sheet of story.sheets) for (const chart of sheet.charts ?? []) addStoryChart(book, sheet.name, chart);
  const close = () => {
    library.streams.leave(book);
    copying.dispose();
    calculation.close();
    injector.get(IUniverInstanceService).disposeUnit(unitId);
  };
  return { book, calculation, settings, close };
}
