import { hearCalls } from "../../ranges/functionsDoor";
import { reading, writing } from "../door";
import { putContents, putStory } from "../put";
import { text, word, yesOrNo, type Answer } from "./answer";
import { cells, comes, putFormulas, type Probe } from "./probeCells";
import { waitFor } from "./waiting";

/** What is asked by having our functions calculated. */
export const functionProbes = {
  onePage: async (sheetId) => yesOrNo((await callsOf(sheetId, "F5", putYear)).length > 0),
  blankCell: (sheetId) => handed(sheetId, "G", "F1", ""),
  emptyFormula: (sheetId) => handed(sheetId, "T", "S1", '=""'),
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
  dirtied,
  simulated,
  spillRange: async (sheetId) => {
    await putFormulas(sheetId, "J1", [['=SOCIAL.SAVINGS(1,{"A",1,0,99},20,2)']]);
    await waitFor(sheetId, "J1:J1");
    return reading(async (context) => {
      const spill = cells(context, sheetId, "J1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      return spill.isNullObject ? word("no") : text(spill.address.replace(/^.*!/, ""));
    });
  },
} satisfies Record<string, Probe>;

/** An amount that nobody else has: by it the call is known among others that Excel may make meanwhile. */
const mark = -123_456_789;

/**
 * What a function is handed for the middle one of three cells; where the functions run in another page it cannot be seen.
 *
 * @param middle what stands there
 */
async function handed(sheetId: string, column: string, answer: string, middle: string): Promise<Answer> {
  let found: Answer = word("notSeen");
  hearCalls((_id, [flow]) => {
    const rows = flow as unknown[][];
    if (!Array.isArray(flow) || rows[0]?.[0] !== mark) return;
    const given = rows[1]?.[0];
    if (given === null) found = word("null");
    else found = given === 0 ? word("zero") : given === "" ? word("emptyText") : text(String(given));
  });
  try {
    await writing(async (context) => {
      putContents(cells(context, sheetId, `${column}1`), [[mark]]);
      putContents(cells(context, sheetId, `${column}3`), [[-mark]]);
      if (middle !== "") putStory(cells(context, sheetId, `${column}2`), [[middle]]);
      putStory(cells(context, sheetId, answer), [[`=SOCIAL.PAYBACK(${column}1:${column}3,0)`]]);
      await context.sync();
    });
    await waitFor(sheetId, `${answer}:${answer}`);
  } finally {
    hearCalls(null);
  }
  return found;
}

/** A year that nobody else asks for: by it the call is known. */
const markedYear = 977;

const putYear = (sheetId: string, address: string) =>
  putFormulas(sheetId, address, [[`=SOCIAL.DISCOUNTFACTOR(0.25,${markedYear})`]]);

/**
 * The calls that are heard in this page of the marked function, once something has been done for it to be called.
 *
 * @param isAnswered whether its cell shows a number already: nobody sees then when the new one has come, and it is waited for;
 * a first number is there only when the call has been made
 */
async function callsOf(
  sheetId: string,
  address: string,
  act: (sheetId: string, address: string) => Promise<void>,
  isAnswered = false,
): Promise<string[]> {
  const calls: string[] = [];
  let tell: () => void = () => undefined;
  const called = new Promise<void>((resolve) => (tell = resolve));
  hearCalls((id, [, year]) => {
    if (year !== markedYear && (year as unknown[][] | null)?.[0]?.[0] !== markedYear) return;
    calls.push(id);
    tell();
  });
  try {
    await act(sheetId, address);
    const [[shown]] = (await waitFor(sheetId, `${address}:${address}`)) as [[unknown]];
    if (isAnswered && typeof shown === "number") await comes(called);
    return calls;
  } finally {
    hearCalls(null);
  }
}

/** Whether a cell that is said to be out of date is calculated anew, though none of its arguments has changed. */
async function dirtied(sheetId: string): Promise<Answer> {
  if ((await callsOf(sheetId, "F7", putYear)).length === 0) return word("notSeen");
  const setDirty = () =>
    writing(async (context) => {
      cells(context, sheetId, "F7").setDirty();
      context.workbook.application.calculate("Recalculate");
      await context.sync();
    });
  const again = await callsOf(sheetId, "F7", setDirty, true);
  return yesOrNo(again.length > 0);
}

const uncertain =
  '{"participants",100,0,0;"exclusionShare",0.3,0,0;"effect",0.2,0.1,0.3;"costPerParticipant",1000,0,0;"startAge",16,0,0;"horizon",5,0,0}';

/** How long it takes until a simulation in a cell has its first answer. */
async function simulated(sheetId: string): Promise<Answer> {
  const begun = performance.now();
  await putFormulas(sheetId, "V1", [[`=SOCIAL.SIMULATE(${uncertain},{"A",1000,0,99},1000,1)`]]);
  const [[shown]] = (await waitFor(sheetId, "V1:V1", ["#N/A"])) as [[unknown]];
  const isError = String(shown).startsWith("#");
  return isError ? text(String(shown)) : { kind: "milliseconds", milliseconds: performance.now() - begun };
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
