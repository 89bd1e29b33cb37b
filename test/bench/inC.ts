import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Contender } from "./race";

const compilers = ["cc", "gcc", "clang"];

/** What the program in C is asked, in the order in which it answers. */
type Question = "present value" | "payback" | "internal rate";
const questions: readonly Question[] = ["present value", "payback", "internal rate"];

/** The same questions in C, where there is a compiler; none where there is not. */
export function inC(
  flow: readonly number[],
  rate: number,
  calls: number,
): (question: Question, atLeast: number) => Contender[] {
  const folder = path.resolve("build/bench");
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, process.platform === "win32" ? "flows.exe" : "flows");
  const source = path.resolve("test/bench/flows.c");
  const compiler = compilers.find((name) => spawnSync(name, ["-O3", "-o", program, source, "-lm"]).status === 0);
  const asked = (question: Question): { takes: number; answer: number } => {
    const given = [calls, rate, ...flow].map(String);
    const { stdout, status } = spawnSync(program, given, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} failed`);
    const [takes = NaN, answer = NaN] = stdout
      .split("\n")
      .map(Number)
      .slice(2 * questions.indexOf(question));
    return { takes, answer };
  };
  return (question, atLeast) =>
    compiler === undefined
      ? []
      : [{ name: "C, -O3", answer: () => asked(question).answer, takes: () => asked(question).takes, atLeast }];
}
