import { median } from "../yardstick/measure";

/** The median and the worst of some times. */
export function told(milliseconds: readonly number[]): string {
  const [middle, worst] = [median(milliseconds), Math.max(...milliseconds)].map((time) => time.toFixed(0).padStart(4));
  return `${middle} ms, at worst ${worst} ms`;
}
