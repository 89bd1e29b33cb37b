import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { atLeast, atMost, section, short, spread, told } from "./report";

/** One way of answering a question. */
export interface Contender {
  name: string;
  answer: () => unknown;
  /** Another program tells itself how long 100 000 calls took, milliseconds. */
  takes?: () => number;
  /** What is to be reached on an ordinary machine, milliseconds per 100 000 calls. */
  reach?: number;
  /** At least how many times the first one's time this one is to take. */
  atLeast?: number;
}

/** The same question, answered by the first contender and by others that it is compared with. */
export interface Race {
  question: string;
  contenders: readonly [Contender, ...Contender[]];
  /** How exact the least exact of them is. */
  precision?: number;
  /** Of each contender within a round; fewer for what takes long. */
  calls?: number;
}

/** Only to see that everything runs. */
export const isQuick = process.argv.includes("--quick");

const rounds = isQuick ? 1 : 7;
const usualCalls = 20_000;

/** Tells milliseconds of the processor per 100 000 calls, and how many times the first one each takes. */
export function run({ question, contenders, precision = 1e-9, calls = usualCalls }: Race): void {
  agree(question, contenders, precision);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    // In turn within each round, so that a busy machine slows all of them. Round 0 only warms up.
    contenders.forEach(({ answer, takes }, index) => {
      const time = takes ? takes() : timed(answer, isQuick ? Math.min(calls, 200) : calls);
      if (round > 0) times[index]!.push(time);
    });
  }
  const tell = section(`${question}, milliseconds of the processor per 100 000 calls`);
  const first = spread(times[0]!).middle;
  contenders.forEach(({ name, reach, atLeast: factor }, index) => {
    const { middle } = spread(times[index]!);
    const ratio = middle / first;
    const goal =
      reach !== undefined
        ? atMost(reach, "ms", middle)
        : factor !== undefined
          ? atLeast(factor, "×", ratio)
          : undefined;
    tell({ what: name, figures: told(times[index]!, "ms"), beside: `${short(ratio)} ×`, goal });
  });
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (which: { type: "minor" }) => void;

/** What is quick is called again until so many milliseconds have gone: one tidying of the memory is then no part to speak of. */
const shortest = 30;

/** The processor's time, not the clock's: others may be using the machine. Nobody pays for what the one before has left. */
function timed(answer: () => unknown, calls: number): number {
  collectGarbage({ type: "minor" });
  const before = process.cpuUsage();
  for (let done = calls; ; done += calls) {
    for (let call = 0; call < calls; call++) answer();
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= shortest || isQuick) return (milliseconds * 100_000) / done;
  }
}

/** Speed means nothing where the answers differ. */
function agree(question: string, contenders: readonly Contender[], precision: number): void {
  const answers = contenders.map(({ answer }) => Number(answer()));
  const [first = NaN] = answers;
  for (const [index, other] of answers.entries()) {
    if (Math.abs(other - first) <= precision * Math.abs(first)) continue;
    throw new Error(`${question}: ${contenders[index]?.name} says ${other}, not ${first}`);
  }
}
