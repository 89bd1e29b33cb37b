import type { NodeWorkbook } from "../../src/workbench/node";

/** What Excel says no to. */
interface Refusing {
  member: string;
  /** How many such requests are done before. */
  after?: number;
  /** How many are refused then; all, unless it is said. */
  times?: number;
}

/** Lets Excel refuse from now on, with this for an answer. */
export function refuse(
  { host }: NodeWorkbook,
  { member, after = 0, times = Infinity }: Refusing,
  reason: string,
): void {
  let asked = 0;
  host.ground.refuses = (_target, name) => {
    if (name !== member) return null;
    asked++;
    return asked > after && asked <= after + times ? reason : null;
  };
}
