/** A vertical scale with round marks that holds zero and every amount. */
export interface Scale {
  marks: number[];
  lowest: number;
  highest: number;
}

/** About this many steps between the lowest and the highest mark. */
const steps = 4;

/**
 * Round marks, 1, 2 or 5 times a power of ten apart, from below the lowest amount to above the highest, zero among them.
 *
 * @param amounts in the unit of the axis
 * @example scaleOf([102, -34]).marks // [-50, 0, 50, 100, 150]
 * @example scaleOf([0]).marks // [0, 1]
 */
export function scaleOf(amounts: readonly number[]): Scale {
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  if (low === high) return { marks: [0, 1], lowest: 0, highest: 1 };
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const marks: number[] = [];
  for (let mark = first; mark <= last; mark++) marks.push(mark * step);
  return { marks, lowest: marks[0]!, highest: marks[marks.length - 1]! };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const times of [1, 2, 5]) if (times * power >= rough) return times * power;
  return 10 * power;
}
