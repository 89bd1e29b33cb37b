import { patience as ofPane } from "../../src/workbook/door";
import type { Faults } from "../../src/workbench/host/faults";
import type { NodeWorkbook } from "../../src/workbench/node";

type Meet = Faults["meet"];

/**
 * Does something where no time is waited for: a pause is over at once, and a deadline when the host has lost the answer,
 * however busy the machine is.
 *
 * @param panes the clocks of the panes, by the page of the host that each is
 * @param act is handed what every meeting of requests goes through, so that it is seen which answers are lost
 */
export async function withoutWaiting(
  { host }: NodeWorkbook,
  act: (seen: (meet: Meet) => Meet) => Promise<void>,
  panes: readonly (typeof ofPane)[] = [ofPane],
): Promise<void> {
  const deadlines = panes.map(() => new Set<() => void>());
  const pass = (page: number) => deadlines[page]!.forEach((passed) => setTimeout(passed, 0));
  let doneAndLost: number | null = null;
  const before = { after: ofPane.after, answered: host.answered };
  host.answered = () => {
    if (doneAndLost !== null) pass(doneAndLost);
    doneAndLost = null;
  };
  panes.forEach((patience, page) => {
    patience.after = (ms, passed) => {
      if (ms < patience.answer) setTimeout(passed, 0);
      else deadlines[page]!.add(passed);
      return () => void deadlines[page]!.delete(passed);
    };
  });
  try {
    await act((meet) => (asked) => {
      const meeting = meet(asked);
      if (meeting?.way !== "lost") return meeting;
      if (meeting.isDone) doneAndLost = asked.page;
      else pass(asked.page);
      return meeting;
    });
  } finally {
    ofPane.after = before.after;
    host.answered = before.answered;
  }
}
