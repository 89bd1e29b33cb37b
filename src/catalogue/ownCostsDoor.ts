import type { OwnFigure } from "./ownFigure";
import type { UnitCost } from "./unitCost";

/**
 * The door through which the page gives the municipality's own unit costs and figures to the worksheet functions.
 *
 * A custom function cannot read the workbook, and functions.js is a script of its own. Both run in one context (the shared
 * runtime), where they meet at `globalThis.socialInvestments`. The page reads the sheet table, calls `shareOwnCosts` and
 * has the workbook calculated anew; the functions call `sharedOwnCosts` at each call. Where nobody has shared anything
 * there are none, and the catalogue answers.
 */
export interface Door {
  socialInvestments?: { ownCosts?: readonly UnitCost[]; ownFigures?: readonly OwnFigure[] };
}
const door = globalThis as Door;

/**
 * One new door for this page and another, where the functions run in that one: the workbench's grid around the frame of the
 * pane. What an earlier workbook had shared is gone.
 */
export function openDoorTo(page: Door): void {
  page.socialInvestments = door.socialInvestments = {};
}

/** Gives the functions the municipality's own unit costs, in place of those given before. */
export function shareOwnCosts(costs: readonly UnitCost[]): void {
  (door.socialInvestments ??= {}).ownCosts = costs;
}

/** The municipality's own unit costs, as last shared. */
export function sharedOwnCosts(): readonly UnitCost[] {
  return door.socialInvestments?.ownCosts ?? [];
}

/** Gives the functions the figures that the municipality has brought itself, in place of those given before. */
export function shareOwnFigures(figures: readonly OwnFigure[]): void {
  (door.socialInvestments ??= {}).ownFigures = figures;
}

/** The figures that the municipality has brought itself, as last shared. */
export function sharedOwnFigures(): readonly OwnFigure[] {
  return door.socialInvestments?.ownFigures ?? [];
}
