/** A line of the bench: what was measured, the figures, how they stand beside another, and what is to be reached. */
export interface Line {
  what: string;
  figures: string;
  beside?: string;
  goal?: string;
}

export interface Section {
  title: string;
  lines: Line[];
}

/** The races are in bundles of their own, which meet here. */
const place = globalThis as { benchSections?: Section[] };

/** Begins a part of the table, and gives what tells its lines: each is printed when it is known. */
export function section(title: string): (line: Line) => void {
  const lines: Line[] = [];
  (place.benchSections ??= []).push({ title, lines });
  console.log(`\n${title}`);
  return (line) => {
    lines.push(line);
    const { what, figures, beside = "", goal } = line;
    console.log(`${figures.padStart(34)} ${beside.padStart(11)}   ${what}${goal ? `; ${goal}` : ""}`);
  };
}

/** Least, median and most of some numbers. */
export function spread(numbers: readonly number[]): { least: number; middle: number; most: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { least: sorted[0]!, middle: sorted[Math.floor(sorted.length / 2)]!, most: sorted.at(-1)! };
}

/** "12.3 ms (11.9–14.0)": the median, the least and the most. */
export function told(numbers: readonly number[], unit: string): string {
  const { least, middle, most } = spread(numbers);
  return `${short(middle)} ${unit} (${short(least)}–${short(most)})`;
}

/** Three digits are as many as a measured time has. */
export function short(number: number): string {
  if (number >= 100) return number.toFixed(0);
  return number.toPrecision(number >= 10 ? 3 : 2);
}

/** What is to be reached and whether it was: "at most 90 ms: reached". */
export function atMost(most: number, unit: string, got: number): string {
  return `at most ${most} ${unit}: ${got <= most ? "reached" : "missed"}`;
}

/** What is to be reached at least and whether it was: "at least 20 ×: reached". */
export function atLeast(least: number, unit: string, got: number): string {
  return `at least ${least} ${unit}: ${got >= least ? "reached" : "missed"}`;
}

/** From this exponent on a time grows worse than what it is of; what is below is noise, and memory that no cache holds. */
const worse = 1.35;
const worseThanLinear = "WORSE THAN LINEAR";

/**
 * How a time grows to the largest size from one that is at most a tenth of it: "size^1.02", where 1 is linear and 2 is four
 * times as long for twice as much, and the word for it.
 */
export function growth(sizes: readonly number[], times: readonly number[]): { fit: string; mark: string } {
  const top = sizes.length - 1;
  const tenth = Math.max(0, sizes.filter((size) => size <= sizes[top]! / 10).length - 1);
  const ratio = times[top]! / Math.max(times[tenth]!, 0.001);
  const exponent = Math.log(ratio) / Math.log(sizes[top]! / sizes[tenth]!);
  return { fit: `size^${exponent.toFixed(2)}`, mark: exponent > worse ? worseThanLinear : "linear or better" };
}

/** How many goals are reached, and what misses its own or grows worse than what it is of. */
function goalsOf(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, lines: own }) => own.map((line) => ({ title, ...line })));
  const missed = lines.filter(({ goal = "" }) => goal.includes("missed") || goal.includes(worseThanLinear));
  const count = lines.filter(({ goal }) => goal !== undefined).length;
  const all = `Of ${count} goals ${count - missed.length} are reached.`;
  return [all, ...missed.map(({ title, what, figures, goal }) => `- ${title}: ${what}: ${figures}; ${goal}`)].join(
    "\n",
  );
}

/** The whole table, for the README: on which machine, and when. */
export function markdown(machine: string, day: string): string {
  const sections = place.benchSections ?? [];
  const tables = sections.map(({ title, lines }) => {
    const rows = lines.map(
      ({ what, figures, beside = "", goal = "" }) => `| ${what} | ${figures} | ${beside} | ${goal} |`,
    );
    return `**${title}**\n\n| | Median (least–most) | Beside the first | Goal |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `Measured ${day} on ${machine}. ${goalsOf(sections)}\n\n${tables.join("\n")}`;
}
