import { hearCalls } from "../../ranges/functionsDoor";
import { reading, writing } from "../door";
import { askNames } from "../identity";
import { putContents, putStory } from "../put";
import { codeOf } from "../refusal";
import { text, word, yesOrNo, type Answer } from "./answer";
import { waitFor } from "./waiting";

/** What is asked of this Excel by doing something and looking what comes of it. */
export const probeIds = [
  "activeSheet",
  "selectedRange",
  "propertiesCopied",
  "namesCopied",
  "workbookNames",
  "textStays",
  "blankCell",
  "errorGiven",
  "wholeColumn",
  "whileCalculating",
  "levelTime",
  "eventTime",
  "spillRange",
  "payload",
  "undoGroups",
] as const;
export type ProbeId = (typeof probeIds)[number];

/** A probe, given the id of a sheet of its own that is taken away afterwards. */
type Probe = (sheetId: string) => Promise<Answer>;

/** What this Excel answers where it refuses, by its code. */
async function orCode(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    return { kind: "refused", code: codeOf(error) ?? String(error) };
  }
}

/** Asks every probe, one after the other, and tells each answer as it comes. */
export async function askProbes(sheetId: string, tell: (id: ProbeId, answer: Answer) => void): Promise<void> {
  for (const id of probeIds) tell(id, await orCode(() => probes[id](sheetId)));
}

const key = "SocialCheck";
const cells = (context: Excel.RequestContext, sheetId: string, address: string) =>
  context.workbook.worksheets.getItem(sheetId).getRange(address);

/** Copies the sheet, looks at the copy and takes it away again. */
function onCopy(sheetId: string, look: (copy: Excel.Worksheet) => Promise<Answer>): Promise<Answer> {
  return writing(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.customProperties.add(key, "1");
    const name = sheet.names.getItemOrNullObject(key);
    await context.sync();
    if (name.isNullObject) sheet.names.add(key, sheet.getRange("A1"));
    const copy = sheet.copy("End").load("id");
    await context.sync();
    try {
      return await look(copy);
    } finally {
      copy.delete();
      await context.sync();
    }
  });
}

const probes: Record<ProbeId, Probe> = {
  activeSheet: () =>
    reading(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return yesOrNo(true);
    }),
  selectedRange: () =>
    reading(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
      return yesOrNo(true);
    }),
  propertiesCopied: (sheetId) =>
    onCopy(sheetId, async (copy) => {
      const property = copy.customProperties.getItemOrNullObject(key).load("value");
      await copy.context.sync();
      return yesOrNo(!property.isNullObject);
    }),
  namesCopied: (sheetId) =>
    onCopy(sheetId, async (copy) => {
      const names = askNames(copy);
      await copy.context.sync();
      return yesOrNo(names.items.some(({ name, scope }) => name === key && scope === "Worksheet"));
    }),
  workbookNames: (sheetId) =>
    writing(async (context) => {
      const { workbook } = context;
      const shared = workbook.names.add(`${key}Workbook`, cells(context, sheetId, "A1"));
      const names = askNames(workbook.worksheets.getItem(sheetId));
      await context.sync();
      const isListed = names.items.some(({ name }) => name === `${key}Workbook`);
      shared.delete();
      await context.sync();
      return yesOrNo(isListed);
    }),
  textStays: (sheetId) =>
    writing(async (context) => {
      const cell = cells(context, sheetId, "H1");
      putContents(cell, [["=1+1"]]);
      cell.load("values");
      await context.sync();
      return yesOrNo(cell.values[0]![0] === "=1+1");
    }),
  blankCell,
  errorGiven: async (sheetId) => {
    await putFormulas(sheetId, "K1", [["=SOCIAL.DISCOUNTFACTOR(NA(),1)"]]);
    const [[value]] = (await waitFor(sheetId, "K1:K1")) as [[unknown]];
    return text(String(value));
  },
  wholeColumn: async (sheetId) => {
    await writing(async (context) => {
      putContents(cells(context, sheetId, "N1:N3"), [[-100], [50], [50]]);
      await context.sync();
    });
    await putFormulas(sheetId, "M1", [["=SOCIAL.PAYBACK(N:N,0)"]]);
    const [[value]] = (await waitFor(sheetId, "M1:M1")) as [[unknown]];
    return typeof value === "number" ? yesOrNo(value === 2) : text(String(value)); // 100 paid, 50 and 50 back
  },
  whileCalculating,
  levelTime,
  eventTime,
  spillRange: async (sheetId) => {
    await putFormulas(sheetId, "J1", [['=SOCIAL.SAVINGS(1,{"A",1,0,99},20,2)']]);
    await waitFor(sheetId, "J1:J1");
    return reading(async (context) => {
      const spill = cells(context, sheetId, "J1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      return spill.isNullObject ? word("no") : text(spill.address.replace(/^.*!/, ""));
    });
  },
  payload: (sheetId) =>
    writing(async (context) => {
      const range = cells(context, sheetId, "L1:L700");
      putContents(range, Array<string[]>(700).fill(["x".repeat(8000)]));
      await context.sync();
      range.clear();
      await context.sync();
      return yesOrNo(true);
    }),
  undoGroups: () => Promise.resolve(yesOrNo(Office.context.requirements.isSetSupported("ExcelApi", "1.20"))),
};

function putFormulas(sheetId: string, address: string, formulas: string[][]): Promise<void> {
  return writing(async (context) => {
    putStory(cells(context, sheetId, address), formulas);
    await context.sync();
  });
}

/** An amount that nobody else has: by it the call is known among others that Excel may make meanwhile. */
const mark = -123_456_789;

/** What a function is handed for a blank cell; where the functions run in another page it cannot be seen. */
async function blankCell(sheetId: string): Promise<Answer> {
  let handed: Answer = word("notSeen");
  hearCalls((_id, [flow]) => {
    const rows = flow as unknown[][];
    if (!Array.isArray(flow) || rows[0]?.[0] !== mark) return;
    const blank = rows[1]?.[0];
    handed = word(blank === null ? "null" : blank === 0 ? "zero" : "emptyText");
  });
  try {
    await writing(async (context) => {
      putContents(cells(context, sheetId, "G1"), [[mark]]);
      putContents(cells(context, sheetId, "G3"), [[-mark]]);
      putStory(cells(context, sheetId, "F1"), [["=SOCIAL.PAYBACK(G1:G3,0)"]]);
      await context.sync();
    });
    await waitFor(sheetId, "F1:F1");
  } finally {
    hearCalls(null);
  }
  return handed;
}

/** What the cell of a function shows at once when its argument has changed, before the function can have answered. */
async function whileCalculating(sheetId: string): Promise<Answer> {
  await writing(async (context) => {
    putContents(cells(context, sheetId, "R1"), [[1]]);
    putStory(cells(context, sheetId, "P1"), [["=SOCIAL.DISCOUNTFACTOR(0.25,R1)"]]);
    await context.sync();
  });
  const [[before]] = (await waitFor(sheetId, "P1:P1")) as [[unknown]];
  return writing(async (context) => {
    putContents(cells(context, sheetId, "R1"), [[2]]);
    await context.sync();
    const cell = cells(context, sheetId, "P1").load("values");
    await context.sync();
    const shown: unknown = cell.values[0]![0];
    if (shown === before) return word("before");
    return typeof shown === "number" ? word("answered") : text(String(shown));
  });
}

/** ms that an event may take before it counts as not told. */
const longestEvent = 10_000;

/** How long after a cell was written it is told that it has changed. */
async function eventTime(sheetId: string): Promise<Answer> {
  let told: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => (told = resolve));
  const event = await reading(async (context) => {
    const added = context.workbook.worksheets.getItem(sheetId).onChanged.add(() => Promise.resolve(told()));
    await context.sync();
    return added;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const begun = performance.now();
    await writing(async (context) => {
      putContents(cells(context, sheetId, "Q1"), [[1]]);
      await context.sync();
    });
    const late = new Promise<"late">((resolve) => (timer = setTimeout(() => resolve("late"), longestEvent)));
    if ((await Promise.race([heard, late])) === "late") return word("no");
    return { kind: "milliseconds", milliseconds: performance.now() - begun };
  } finally {
    clearTimeout(timer);
    await reading(async (context) => {
      event.remove();
      await event.context.sync();
      await context.sync();
    });
  }
}

const levels = 5;

/** How long it takes until a formula has an answer that rests on another's: by the clock, for each of some levels. */
async function levelTime(sheetId: string): Promise<Answer> {
  const formulas = Array.from({ length: levels }, (_, level) => [
    `=SOCIAL.DISCOUNTFACTOR(0.03,${level === 0 ? 1 : `ROUND(I${level},0)`})`,
  ]);
  const begun = performance.now();
  await putFormulas(sheetId, `I1:I${levels}`, formulas);
  const values = await waitFor(sheetId, `I1:I${levels}`);
  if (values.some(([value]) => typeof value !== "number")) return text(String(values.at(-1)?.[0]));
  return { kind: "milliseconds", milliseconds: (performance.now() - begun) / levels };
}
