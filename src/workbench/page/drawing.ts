import type { Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";

/** After an answer the grid waits no longer than so many milliseconds for an idle moment; Safari does not tell of one. */
const longest = 100;
const whenIdle = (act: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(act, { timeout: longest }) : setTimeout(act, longest);

/**
 * Lets the grid of a workbook rest while a page writes to it. Excel draws a change once it is calculated, and not on the
 * thread of the page that made it: here it is drawn when there is nothing else to do. Nobody types in it meanwhile: the
 * person is in the page.
 *
 * @returns what is called before the page writes, and when it has been answered
 */
export function restingGrid(univer: Univer, unitId: string): { rest: () => void; draw: () => void } {
  const manager = univer.__getInjector().get(IRenderManagerService);
  let isResting = false;
  const draw = () => {
    isResting = false;
    manager.getRenderById(unitId)?.activate();
  };
  return {
    rest: () => {
      isResting = true;
      manager.getRenderById(unitId)?.deactivate();
    },
    draw: () => {
      if (isResting) whenIdle(draw);
    },
  };
}
