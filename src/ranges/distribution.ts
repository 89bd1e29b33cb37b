import { widestShare, type Distribution } from "../model/draws";
import { Refusal } from "../model/refusal";
import { understood } from "../locales/understood";
import { isLeftOut } from "./cells";
import { anyNumber, notNegative, positive, share, type Domain } from "./domains";
import { readNumberArgument, readOption } from "./scalars";

const kinds = ["normal", "lognormal", "uniform", "triangular", "pert", "beta"] as const;

/**
 * A distribution out of its word and its parameters a, b and c.
 *
 * @example readDistribution("Triangel", 1, 2, 4) // { "kind": "triangular", "low": 1, "mode": 2, "high": 4 }
 */
export function readDistribution(word: unknown, a: unknown, b: unknown, c: unknown): Distribution {
  const kind = readOption(word, "distribution", understood.distributions, kinds);
  const number = (given: unknown, argument: string, domain: Domain = anyNumber) =>
    readNumberArgument(given, argument, domain);
  if (kind === "triangular" || kind === "pert") {
    const [low, mode, high] = [number(a, "a"), number(b, "b"), number(c, "c")];
    if (!(low <= mode && mode <= high)) {
      throw new Refusal({ code: "range-order", at: { argument: "b" }, low, value: mode, high });
    }
    return { kind, low, mode, high };
  }
  if (!isLeftOut(c)) throw new Refusal({ code: "only-three-values", at: { argument: "c" } });
  if (kind === "uniform") {
    const [low, high] = [number(a, "a"), number(b, "b")];
    if (low > high) throw new Refusal({ code: "bounds-reversed", at: { argument: "b" }, low, high });
    return { kind, low, high };
  }
  const mean = number(a, "a", meanOf[kind]);
  const sd = number(b, "b", notNegative);
  const below = widestShare(mean);
  if (kind === "beta" && sd > 0 && sd >= below) {
    throw new Refusal({ code: "sd-too-wide", at: { argument: "b" }, got: sd, below });
  }
  return { kind, mean, sd };
}

const meanOf: Record<"normal" | "lognormal" | "beta", Domain> = { normal: anyNumber, lognormal: positive, beta: share };
