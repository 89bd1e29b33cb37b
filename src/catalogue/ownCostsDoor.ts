import type { PriceLevels } from "../model/priceIndex";
import type { OwnFigure } from "./ownFigure";
import type { UnitCost } from "./unitCost";

/**
 * The door through which the page gives the municipality's own unit costs and figures to the worksheet functions.
 *
 * A custom function cannot read the workbook, and functions.js is a script of its own. Both run in one context (the shared
 * runtime), where they meet at `globalThis.socialInvestments`. The page reads the sheet table, calls `shareOwnCosts` and
 * has the cells calculated anew that ask for them; the functions call `sharedOwnCosts` at each call. Where nobody has
 * shared anything there are none, and the catalogue answers; in a workbook the functions wait until somebody has.
 */
export interface Door {
  socialInvestments?: {
    ownCosts?: readonly UnitCost[];
    ownFigures?: readonly OwnFigure[];
    ownIndex?: PriceLevels;
    /** A function was asked for something of the own tables before they had been read. */
    isAskedEarly?: boolean;
  };
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

/** Gives the page the municipality's own price index, in place of the one given before. */
export function shareOwnIndex(levels: PriceLevels): void {
  (door.socialInvestments ??= {}).ownIndex = levels;
}

/** The municipality's own price index, as last shared. */
export function sharedOwnIndex(): PriceLevels {
  return door.socialInvestments?.ownIndex ?? new Map();
}

/** Whether somebody has read the own tables and given what they hold, were it nothing. */
export function areOwnTablesRead(): boolean {
  const { ownCosts, ownFigures } = door.socialInvestments ?? {};
  return ownCosts !== undefined && ownFigures !== undefined;
}

/** A function tells that it could not answer, since the own tables have not been read. */
export function tellAskedEarly(): void {
  (door.socialInvestments ??= {}).isAskedEarly = true;
}

/** Whether a function has told so since the last time that this was asked. */
export function wasAskedEarly(): boolean {
  const was = door.socialInvestments?.isAskedEarly ?? false;
  if (was) door.socialInvestments!.isAskedEarly = false;
  return was;
}
