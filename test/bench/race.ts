/** One way of answering a question. */
export interface Contender {
  name: string;
  answer: () => unknown;
  /** What is to be reached on an ordinary machine, milliseconds per 100 000 calls. */
  reach?: number;
}

/** The same question, answered by the first contender and by others that it is compared with. */
export interface Race {
  question: string;
  contenders: [Contender, ...Contender[]];
  /** How exact the least exact of them is. */
  precision?: number;
}

/** Only to see that everything runs. */
export const isQuick = process.argv.includes("--quick");

const rounds = isQuick ? 1 : 9;
const calls = isQuick ? 200 : 20_000;

/** Prints milliseconds of the processor per 100 000 calls (median of the rounds) and how many times the first one each takes. */
export function run({ question, contenders, precision = 1e-9 }: Race): void {
  agree(question, contenders, precision);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    // In turn within each round, so that a busy machine slows all of them. Round 0 only warms up.
    contenders.forEach(({ answer }, index) => {
      const time = timed(answer);
      if (round > 0) times[index]?.push(time);
    });
  }
  const medians = times.map(median);
  const first = medians[0] ?? NaN;
  console.log(`\n${question}`);
  contenders.forEach(({ name, reach }, index) => {
    const own = medians[index] ?? NaN;
    const milliseconds = own.toFixed(1).padStart(10);
    const target = reach === undefined ? "" : `, at most ${reach} ms`;
    console.log(`${milliseconds} ms ${(own / first).toFixed(1).padStart(7)} ×   ${name}${target}`);
  });
}

/** The processor's time, not the clock's: others may be using the machine. */
function timed(answer: () => unknown): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) answer();
  const { user, system } = process.cpuUsage(before);
  return (((user + system) / 1000) * 100_000) / calls;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Speed means nothing where the answers differ. */
function agree(question: string, contenders: Contender[], precision: number): void {
  const answers = contenders.map(({ answer }) => Number(answer()));
  const [first = NaN] = answers;
  for (const [index, other] of answers.entries()) {
    if (Math.abs(other - first) <= precision * Math.abs(first)) continue;
    throw new Error(`${question}: ${contenders[index]?.name} says ${other}, not ${first}`);
  }
}
