import { patience } from "../../src/workbook/door";
import type { Faults } from "../../src/workbench/host/faults";
import type { NodeWorkbook } from "../../src/workbench/node";

type Meet = Faults["meet"];

/**
 * Does something where no time is waited for: a pause is over at once, and a deadline when the host has lost the answer,
 * however busy the machine is.
 *
 * @param act is handed what every meeting of requests goes through, so that it is seen which answers are lost
 */
export async function withoutWaiting(
  { host }: NodeWorkbook,
  act: (seen: (meet: Meet) => Meet) => Promise<void>,
): Promise<void> {
  const deadlines = new Set<() => void>();
  const pass = () => deadlines.forEach((passed) => setTimeout(passed, 0));
  let isDoneAndLost = false;
  const before = { ...patience, answered: host.answered };
  host.answered = () => {
    if (isDoneAndLost) pass();
    isDoneAndLost = false;
  };
  patience.after = (ms, passed) => {
    if (ms < patience.answer) setTimeout(passed, 0);
    else deadlines.add(passed);
    return () => void deadlines.delete(passed);
  };
  try {
    await act((meet) => (asked) => {
      const meeting = meet(asked);
      if (meeting?.way !== "lost") return meeting;
      if (meeting.isDone) isDoneAndLost = true;
      else pass();
      return meeting;
    });
  } finally {
    patience.after = before.after;
    host.answered = before.answered;
  }
}
