/** One way of answering a question. */
export interface Contender {
  name: string;
  answer: () => unknown;
}

/** The same question, answered by the first contender and by others that it is compared with. */
export interface Race {
  question: string;
  contenders: [Contender, ...Contender[]];
}

/** Only to see that everything runs. */
export const isQuick = process.argv.includes("--quick");

const rounds = isQuick ? 1 : 9;
const calls = isQuick ? 200 : 20_000;

/** Prints milliseconds per 100 000 calls (median of the rounds) and how many times the first one each takes. */
export function run({ question, contenders }: Race): void {
  agree(question, contenders);
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
  contenders.forEach(({ name }, index) => {
    const own = medians[index] ?? NaN;
    const milliseconds = own.toFixed(1).padStart(10);
    console.log(`${milliseconds} ms ${(own / first).toFixed(1).padStart(7)} ×   ${name}`);
  });
}

function timed(answer: () => unknown): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) answer();
  return ((performance.now() - start) * 100_000) / calls;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Speed means nothing where the answers differ. */
function agree(question: string, contenders: Contender[]): void {
  const answers = contenders.map(({ answer }) => Number(answer()));
  const [first = NaN] = answers;
  for (const [index, other] of answers.entries()) {
    if (Math.abs(other - first) <= 1e-9 * Math.abs(first)) continue;
    throw new Error(`${question}: ${contenders[index]?.name} says ${other}, not ${first}`);
  }
}
