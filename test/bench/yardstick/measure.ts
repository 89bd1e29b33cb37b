import { section, told } from "../report";
import type { Answers } from "./answers";

/** Of the processor, which other programs disturb less than the clock on the wall. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** What is to be reached of something, by its median and by how many times the first one's that is. */
type Goals = Readonly<Record<string, (milliseconds: number, ratio: number) => string>>;

/** Milliseconds of some rounds, and how many times the first one each takes. */
export function tellTimes(
  title: string,
  times: readonly [name: string, milliseconds: readonly number[]][],
  goals: Goals = {},
): void {
  const tell = section(title);
  const first = median(times[0]![1]);
  for (const [what, own] of times) {
    const ratio = median(own) / first;
    tell({ what, figures: told(own, "ms"), beside: `${ratio.toFixed(2)} ×`, goal: goals[what]?.(median(own), ratio) });
  }
}

/** Speed means nothing where the answers differ: 9 digits of them are the same, or of their outcome's spread. */
export function agree(name: string, answers: Answers, own: Answers): void {
  for (let index = 0; index < own.length; index++) {
    const outcome = index - (index % 4);
    const spread = own[outcome + 3]! - own[outcome + 1]!;
    const difference = Math.abs(answers[index]! - own[index]!);
    if (difference <= 1e-9 * Math.max(Math.abs(own[index]!), spread)) continue;
    throw new Error(`${name} says ${answers[index]}, not ${own[index]} (answer ${index})`);
  }
}
