import type { InBrowser } from "../../browser/browser";
import { openFunctions, type FunctionsWindow } from "../../browser/functionsPage";
import { atMost, section, spread, told } from "../report";
import { costs, inputs, uncertainCount } from "./manyInputs";

const measure = [
  ["Input", "Value", "Low", "High"],
  ...inputs,
  ["startAge", 19, 0, 0],
  ["horizon", 25, 0, 0],
  ["intakes", 3, 0, 0],
  ["programmeYears", 2, 0, 0],
];
/** From the call of SIMULATE to its first answer, in a page that has functions.js and nothing else, and workers of its own. */
export async function raceFirstAnswer(here: InBrowser, isQuick: boolean): Promise<void> {
  const rounds = isQuick ? 1 : 5;
  const tell = section(`The first answer of SIMULATE in a browser, ${uncertainCount} uncertain inputs, by the clock`);
  for (const draws of isQuick ? [10_000] : [10_000, 1_000_000]) {
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const [first, ...others] = await firstAnswers(here, draws);
      cold.push(first!);
      warm.push(...others);
    }
    const tellTimes = (what: string, times: readonly number[]) =>
      tell({
        what: `${draws} draws, ${what}`,
        figures: told(times, "ms"),
        goal: atMost(100, "ms", spread(times).middle),
      });
    tellTimes("the first call of a page", cold);
    tellTimes("with another seed", warm);
  }
}

/** Milliseconds to the first answer of three calls in a new page. */
async function firstAnswers({ browser, served }: InBrowser, draws: number): Promise<number[]> {
  const page = await browser.newPage();
  await openFunctions(page, served.address, true);
  const times: number[] = [];
  for (const seed of [1, 2, 3]) {
    times.push(
      await page.evaluate(
        ([given, count, from]) =>
          new Promise<number>((resolve) => {
            const { functions } = window as unknown as FunctionsWindow;
            const start = performance.now();
            const invocation = {
              onCanceled() {
                // Excel's own does nothing either; SIMULATE puts its own here
              },
              setResult() {
                resolve(performance.now() - start);
                window.setTimeout(() => invocation.onCanceled());
              },
            };
            functions.get("SIMULATE")!(...given, count, from, invocation);
          }),
        [[measure, costs], draws, seed] as const,
      ),
    );
  }
  await page.close();
  return times;
}
