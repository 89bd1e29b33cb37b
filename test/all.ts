import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { filesUnder } from "./house/sources";

/** Something to be run, perhaps after something else has ended well. */
interface Step {
  name: string;
  command: string;
  after?: string;
}

const mocha = (files: string) => `npx mocha --timeout 120000 ${files}`;

/** The browser's tests in parts of about the same length: a browser a part, which compiles the pages' scripts once. */
function browserParts(count: number): Step[] {
  const files = filesUnder("test/browser", /\.test\.ts$/);
  return Array.from({ length: count }, (_, part) => ({
    name: `browser ${part + 1}`,
    command: mocha(files.filter((_file, index) => index % count === part).join(" ")),
    after: "build",
  }));
}

/**
 * In the order in which they are begun: what others wait for first, the long before the short, so that what runs side by
 * side ends at about the same time.
 */
const steps: Step[] = [
  { name: "build", command: "npm run build -- --env all" },
  { name: "workbook", command: mocha('"test/{workbook,faults}/**/*.test.ts"') },
  ...browserParts(2),
  { name: "unit", command: mocha('"test/!(browser|bench|workbook|faults)/**/*.test.{ts,tsx}"') },
  { name: "bench", command: mocha('"test/bench/**/*.test.ts"'), after: "build" },
  { name: "style", command: "npm run check:style" },
  { name: "types", command: "npm run check:types" },
];

/** How many went well, and what did not: tests, or a step that ended badly without having counted any. */
interface Tally {
  passed: number;
  failed: number;
}

const closing = /^(\d+) passed, (\d+) failed\n?/m;

function run({ name, command }: Step): Promise<Tally> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
    child.on("close", (status) => {
      const [, passed = "0", failed = "0"] = closing.exec(said) ?? [];
      const tally = { passed: Number(passed), failed: Number(failed) || (status === 0 ? 0 : 1) };
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`\n== ${name}: ${seconds} s\n${said.replace(closing, "").trim()}`);
      resolve(tally);
    });
  });
}

function notRun({ name, after }: Step): Tally {
  console.log(`\n== ${name}: not run, for ${after} failed`);
  return { passed: 0, failed: 1 };
}

/** Runs the steps side by side, as many at a time as there are processors but no more than two: memory is short sooner. */
async function runAll(): Promise<void> {
  const waiting = [...steps];
  const ended = new Map<string, Promise<Tally>>();
  const takeNext = async (): Promise<void> => {
    const step = waiting.shift();
    if (!step) return;
    const before = step.after ? ended.get(step.after)! : Promise.resolve({ failed: 0 });
    const tally = before.then(({ failed }) => (failed > 0 ? notRun(step) : run(step)));
    ended.set(step.name, tally);
    await tally;
    await takeNext();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, takeNext));
  const tallies = await Promise.all(ended.values());
  const sum = (count: keyof Tally) => tallies.reduce((so, tally) => so + tally[count], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}

void runAll();
