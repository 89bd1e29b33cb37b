import type { Frame, Locator } from "playwright-core";
import { scenario } from "../../../src/locales/en/scenario";
import { tables as tableWords } from "../../../src/locales/en/tables";
import { uncertainty as say } from "../../../src/locales/en/uncertainty";
import { formatNumber } from "../../../src/locales/numbers";
import { inputName } from "../../../src/locales/sentence";
import type { InBrowser } from "../../browser/browser";
import { openPane, showView } from "../../browser/panePage";
import { atMost, section, short, spread, told } from "../report";
import { costs, inputs, uncertainCount } from "./manyInputs";
import { longestTask } from "./tasks";

const million = 1_000_000;
const sheet = scenario.measure;

/** Milliseconds of each thing that is done in the view, by what it is. */
type Times = Map<string, number[]>;

/** How soon the pane's view of uncertainty says something, and how long its page cannot answer a press meanwhile. */
export async function racePane(here: InBrowser, isQuick: boolean): Promise<void> {
  const [rounds, draws] = isQuick ? [1, 10_000] : [3, million];
  const shown: Times = new Map();
  const inWorkers: Times = new Map();
  const inSlices: Times = new Map();
  for (let round = 0; round < rounds; round++) {
    await useView(here, draws, { shown, tasks: inWorkers });
    if (!isQuick) await useView(here, draws, { shown: new Map(), tasks: inSlices, forbidden: true });
  }
  const part = (title: string, whatOf: (act: string) => string, all: Times, most?: number) => {
    const tell = section(
      `The view of uncertainty, ${uncertainCount} uncertain inputs, ${short(draws)} outcomes: ${title}`,
    );
    for (const [act, times] of all) {
      const goal = most === undefined ? undefined : atMost(most, "ms", spread(times).middle);
      tell({ what: whatOf(act), figures: told(times, "ms"), goal });
    }
  };
  part("by the clock", (act) => `from ${act} to its first outcomes on the screen`, shown);
  part("the longest task of the page's thread, of the processor", (act) => act, inWorkers, 50);
  if (!isQuick) part("the same where workers are forbidden", (act) => act, inSlices, 50);
}

async function useView(
  here: InBrowser,
  draws: number,
  { shown, tasks, forbidden = false }: { shown: Times; tasks: Times; forbidden?: boolean },
): Promise<void> {
  const { page, pane } = await openPane(here, "en");
  await fill(pane);
  if (forbidden) await pane.evaluate(forbidWorkers);
  const time = async (act: string, work: () => Promise<unknown>) => {
    const longest = await longestTask(page, async () => {
      await work();
      if (draws === million) await page.waitForTimeout(500); // what the answer is worth is worked out after it
    });
    tasks.set(act, [...(tasks.get(act) ?? []), longest]);
  };
  const seed = pane.getByRole("textbox", { name: say.run.seed });
  const change = async (to: string) => {
    await seed.fill(to);
    await seed.press("Enter");
  };
  const firstShown = async (act: string, told: string, work: () => Promise<void>) => {
    const isShown = pane.evaluate(untilShown, told);
    await work();
    await figure(pane).getByText(told).first().waitFor();
    const milliseconds = await isShown;
    shown.set(act, [...(shown.get(act) ?? []), milliseconds]);
  };
  await time("the view opens", async () => {
    await firstShown("the press that opens the view", "seed 1", () => showView(pane, "uncertainty", "en"));
    await finished(pane, 10_000);
  });
  await pane.locator("summary", { hasText: say.run.title }).click();
  await time("many outcomes", async () => {
    await pane.getByRole("combobox", { name: say.run.draws }).selectOption(String(draws));
    await finished(pane, draws);
  });
  await time("another seed", async () => {
    await firstShown("another seed", "seed 2", () => change("2"));
    await finished(pane, draws);
  });
  // fewer draws have ended before anybody can stop them
  if (draws === million)
    await time("stopped, and gone on", async () => {
      await change("3");
      await pane.getByRole("button", { name: say.run.stop }).click();
      await pane.getByRole("button", { name: say.run.goOn }).click();
      await finished(pane, draws);
    });
  await time("everyone's money", () => pane.getByRole("radio", { name: tableWords.perspectives.all }).check());
  await time("another value of an input", async () => {
    await pane.evaluate(write, { sheet, measure: [[inputName("effect", "en"), 0.21, 0.05, 0.4]], costs: [] });
    await pane.getByText(/^Calculating/).waitFor();
    await finished(pane, draws);
  });
  await page.close();
}

/** Writes the many uncertain inputs over those of the example. */
async function fill(pane: Frame): Promise<void> {
  const named = inputs.map(([input, ...values]) => [inputName(input, "en"), ...values]);
  await showView(pane, "inputs", "en");
  await pane.evaluate(write, { sheet, measure: named, costs });
  await pane
    .getByText(`${formatNumber(costs.at(-1)![1] as number, "kronor", "en")}`)
    .first()
    .waitFor();
}

function figure(pane: Frame): Locator {
  return pane.locator("[aria-labelledby=figure-distribution]");
}

async function finished(pane: Frame, draws: number): Promise<void> {
  await pane.getByText(say.run.finished(formatNumber(draws, "persons", "en")), { exact: true }).waitFor();
}

function forbidWorkers(): void {
  const place = window as unknown as { socialInvestmentsWorkers: { make: () => never; count: number } };
  place.socialInvestmentsWorkers = {
    count: 1,
    make() {
      throw new Error("Workers are forbidden.");
    },
  };
}

/** Milliseconds from a press, of a key or a button, until the distribution of what is told has been painted. */
function untilShown(told: string): Promise<number> {
  return new Promise((resolve) => {
    let pressed = 0;
    for (const kind of ["keydown", "click"]) {
      window.addEventListener(kind, ({ timeStamp }) => (pressed = timeStamp), { capture: true });
    }
    const changes = new MutationObserver((_, observer) => {
      const figure = document.querySelector("[aria-labelledby=figure-distribution]");
      if (!pressed || !figure?.textContent.includes(told)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    });
    changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Writes inputs of the measure, found by their names, and rows of costs from the first on, with room made for them. */
async function write(rows: { sheet: string; measure: unknown[][]; costs: unknown[][] }): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(rows.sheet);
    const [measure, costs] = ["Programme", "Costs"].map((name) => names.getItem(name).getRange().load("values"));
    await context.sync();
    for (const [label, ...values] of rows.measure) {
      const row = measure!.values.findIndex(([name]) => name === label);
      measure!.getCell(row, 1).getResizedRange(0, 2).values = [values];
    }
    const missing = rows.costs.length + 1 - costs!.values.length;
    if (missing > 0)
      costs!
        .getCell(2, 0)
        .getResizedRange(missing - 1, 0)
        .getEntireRow()
        .insert("Down");
    rows.costs.forEach((row, index) => {
      costs!.getCell(index + 1, 0).getResizedRange(0, row.length - 1).values = [row];
    });
    await context.sync();
  });
}
