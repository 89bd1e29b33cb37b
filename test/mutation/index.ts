import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { survivors } from "./survivors";

/**
 * Mutation testing of the model: Stryker changes one thing at a time in src/model, and the model's tests must notice.
 * By hand (some minutes), and through npx: nobody should install it to run the tests. Names of nouns may follow:
 * `npm run mutate -- payback irr`.
 */
const packages = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/mocha-runner@9.6.1", "mocha@11.7.5"];

/** The share of mutants that the tests must kill. */
const needed = 0.9;

interface Mutant {
  mutatorName: string;
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

function runStryker(nouns: readonly string[]): void {
  const only = nouns.length > 0 ? ["--mutate", nouns.map((noun) => `src/model/${noun}.ts`).join(",")] : [];
  const words = ["--yes", ...packages.flatMap((name) => ["-p", name]), "stryker", "run", "test/mutation/stryker.json"];
  const { status } = spawnSync("npx", [...words, ...only], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** A mutant as the list of survivors has it: `noun: original → replacement`, on one line. */
function named(file: string, source: string, { location, replacement = "" }: Mutant): string {
  const lines = source.split("\n").slice(location.start.line - 1, location.end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, location.end.column - 1);
  lines[0] = lines[0]!.slice(location.start.column - 1);
  const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  const noun = file.replace(/^src\/model\/|\.ts$/g, "");
  return `${noun}: ${onOneLine(lines.join("\n"))} → ${onOneLine(replacement)}`;
}

runStryker(process.argv.slice(2));
const { files } = JSON.parse(readFileSync("build/mutation.json", "utf8")) as Report;
const explained = new Set(Object.values(survivors).flat());
const unexplained: string[] = [];
let killed = 0;
let alive = 0;
for (const [file, { source, mutants }] of Object.entries(files)) {
  for (const mutant of mutants) {
    if (mutant.status === "Killed" || mutant.status === "Timeout") killed++;
    else if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
      alive++;
      const name = named(file, source, mutant);
      if (!explained.has(name)) unexplained.push(name);
    }
  }
}
const share = killed / (killed + alive);
console.log(unexplained.map((name) => `not explained: ${name}`).join("\n"));
console.log(`${killed} of ${killed + alive} mutants killed (${(100 * share).toFixed(1)} %)`);
console.log(`${alive - unexplained.length} of ${alive} survivors are explained in test/mutation/survivors.ts`);
if (share < needed || unexplained.length > 0) process.exit(1);
