import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import settings from "./stryker.json";
import { survivors } from "./survivors";

/**
 * Mutation testing of the model: Stryker changes one thing at a time in src/model, and the noun's own tests must notice.
 * By hand (a quarter of an hour), and through npx: nobody should install it to run the tests. Nouns may follow:
 * `npm run mutate -- payback irr`.
 */
const packages = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/mocha-runner@9.6.1", "mocha@11.7.5"];

/** The share of mutants that the tests must kill. */
const needed = 0.9;

interface Mutant {
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}
interface Position {
  line: number;
  column: number;
}
interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** Tries the mutants of one noun with the noun's own tests. */
function mutantsOf(noun: string): { source: string; mutants: Mutant[] } {
  const settingsFile = `build/mutation/${noun}.settings.json`;
  const fileName = `build/mutation/${noun}.json`;
  const tests = ["test/mutation/runs.ts", `test/model/${noun}.test.ts`, `test/model/${noun}.*.test.ts`];
  writeFileSync(
    settingsFile,
    JSON.stringify({
      ...settings,
      mutate: [`src/model/${noun}.ts`],
      mochaOptions: { "no-config": true, spec: tests },
      jsonReporter: { fileName },
    }),
  );
  const words = ["--yes", ...packages.flatMap((name) => ["-p", name]), "stryker", "run", settingsFile];
  const { status, stdout } = spawnSync("npx", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  return Object.values((JSON.parse(readFileSync(fileName, "utf8")) as Report).files)[0]!;
}

/** A mutant as the list of survivors has it: `noun: original → replacement`, on one line. */
function named(noun: string, source: string, { location, replacement = "" }: Mutant): string {
  const lines = source.split("\n").slice(location.start.line - 1, location.end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, location.end.column - 1);
  lines[0] = lines[0]!.slice(location.start.column - 1);
  const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  return `${noun}: ${onOneLine(lines.join("\n"))} → ${onOneLine(replacement)}`;
}

const nouns = readdirSync("src/model")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"))
  .filter((noun) => existsSync(`test/model/${noun}.test.ts`) || existsSync(`test/model/${noun}.invariants.test.ts`));
const chosen = process.argv.length > 2 ? process.argv.slice(2) : nouns;
const explained = new Set(Object.values(survivors).flat());
mkdirSync("build/mutation", { recursive: true });
const total = { killed: 0, alive: 0, unexplained: 0 };
for (const noun of chosen) {
  const { source, mutants } = mutantsOf(noun);
  const alive = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout");
  const unexplained = alive.map((mutant) => named(noun, source, mutant)).filter((name) => !explained.has(name));
  console.log(`${noun}: ${killed.length} of ${killed.length + alive.length} killed`);
  for (const name of unexplained) console.log(`  not explained: ${name}`);
  total.killed += killed.length;
  total.alive += alive.length;
  total.unexplained += unexplained.length;
}
const share = total.killed / (total.killed + total.alive);
console.log(`${total.killed} of ${total.killed + total.alive} mutants killed (${(100 * share).toFixed(1)} %)`);
console.log(
  `${total.alive - total.unexplained} of ${total.alive} survivors are explained in test/mutation/survivors.ts`,
);
if (share < needed || total.unexplained > 0) process.exit(1);
