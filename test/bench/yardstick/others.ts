import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Answers } from "./answers";
import { outcomes } from "./cohort";

/** The same question put to another language: how long it took and what it said. */
export interface Reply {
  milliseconds: number;
  answers: Answers;
}

/** A program that reads the draws from a file; or a sentence about why there is none. */
export type Other = { names: string[]; command: string; arguments: string[] } | { missing: string };

/** Where the programs are; this file runs from another folder when it is bundled. */
const sources = path.resolve("test/bench/yardstick");
const perReply = 1 + 4 * outcomes;

/** The program in C, compiled where there is a compiler. */
export function inC(folder: string): Other {
  const program = path.join(folder, process.platform === "win32" ? "cohort.exe" : "cohort");
  const source = path.join(sources, "cohort.c");
  const compiler = ["cc", "gcc", "clang"].find((name) => succeeds(name, ["-O3", "-o", program, source]));
  if (!compiler) return { missing: "C: skipped, for no compiler was found (cc, gcc or clang)." };
  return { names: ["C, -O3"], command: program, arguments: [] };
}

/** The program in numpy, where Python has it. */
export function inNumpy(): Other {
  const python = ["python3", "/usr/bin/python3", "python"].find((name) => succeeds(name, ["-c", "import numpy"]));
  if (!python) return { missing: "numpy: skipped, for no Python with numpy was found (Debian: python3-numpy)." };
  const names = ["numpy, a matrix a draw", "numpy, the draws side by side"];
  return { names, command: python, arguments: [path.join(sources, "cohort.py")] };
}

/** Runs a program on the draws of a file; each of its replies is the median of some rounds. */
export function ask(other: Other, file: string, blocks: number, rounds: number): Reply[] {
  if ("missing" in other) return [];
  const { command, names } = other;
  const { stdout, stderr, status } = spawnSync(command, [...other.arguments, file, `${blocks}`, `${rounds}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const numbers = stdout.trim().split("\n").map(Number);
  return names.map((_, index) => {
    const [milliseconds = NaN, ...answers] = numbers.slice(index * perReply, (index + 1) * perReply);
    return { milliseconds, answers };
  });
}

function succeeds(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters).status === 0;
}
