import assert from "node:assert/strict";
import type { NodeWorkbook } from "../../src/workbench/node";
import type { Scenario } from "../../src/workbook/scenario";
import { drawing, meetings, type Meet } from "./chance";
import { colleagueDeed } from "./colleague";
import { deedOf, inputs, type Deed } from "./deeds";
import type { Pane } from "./otherPane";
import { atRest, copiesIn, heldIn, type Held } from "./town";

/**
 * Plays a few deeds of panes and of a colleague, with what may go wrong, and sees that what was said is what stands.
 *
 * @returns the scenario as it was read last
 */
export async function playSequence(
  workbook: NodeWorkbook,
  panes: readonly [Pane, Pane],
  begun: Scenario,
  seed: number,
  length: number,
  read: () => Promise<Scenario>,
  seen: (meet: Meet) => Meet,
): Promise<Scenario> {
  const draw = drawing(seed);
  const { faults, book, ground } = workbook.host;
  const told: string[] = [];
  let scenario = begun;
  for (let step = 0; step < length; step++) {
    const written = scenario.inputs.filter(({ id }) => inputs.some((one) => one === id));
    const addresses = written.map(({ valueAt }) => valueAt.address);
    await atRest(book, scenario.sheetId, draw() < 0.3);
    const before = heldIn(book, scenario.sheetId, addresses);
    const [pane, other] = panes;
    const copies = copiesIn(book, scenario.sheetId);
    const both = [deedOf(pane, scenario, copies, draw)];
    const second = draw();
    if (second < 0.3) both.push(deedOf(second < 0.15 ? pane : other, scenario, copies.slice(1), draw));
    const expected = clone(before);
    const colleague = draw() < 0.2 ? colleagueDeed(scenario, draw, workbook) : null;
    let hasActed = false;
    faults.before = async ({ changes }) => {
      if (!colleague || hasActed || !changes) return;
      hasActed = true;
      colleague.act();
    };
    const heard = told.length;
    faults.meet = seen(meetings(draw, told));
    const refusedAt = draw() < 0.1 ? Math.floor(draw() * 6) : -1;
    let asked = 0;
    ground.refuses = () => (asked++ === refusedAt ? "no more" : null);
    const came = await Promise.all(both.map(({ act }) => act()));
    faults.meet = () => null;
    faults.before = () => Promise.resolve();
    ground.refuses = () => null;
    scenario = await read(); // what is still on its way has come about
    if (hasActed) colleague!.done(expected);
    const isToldTruly = !told.slice(heard).some((one) => /^(lost|doneAndRefused)/.test(one));
    // who looked before the colleague wrote must not have written over it
    const isSameCell = colleague?.cell !== undefined && both[0]!.cell === colleague.cell;
    if (hasActed && isToldTruly && both.length === 1 && isSameCell)
      assert.notEqual(came[0]!.outcome, "written", `seed ${seed}: ${colleague.says}, ${both[0]!.says}`);
    both.forEach(({ says }, index) => told.push(`${says}: ${came[index]!.outcome}`));
    if (hasActed) told.push(colleague!.says);
    checked(both, came, expected, heldIn(book, scenario.sheetId, addresses), `seed ${seed}: ${told.join(" · ")}`);
  }
  return scenario;
}

/** Whether each part of the workbook is the old one or the new one, as was said. */
function checked(deeds: Deed[], came: { outcome: string }[], before: Held, now: Held, story: string): void {
  assert.deepEqual(now.others, before.others, story);
  if (came.some(({ outcome }) => outcome === "halfway")) return; // the pane said that it does not know
  const orders = deeds.length === 2 ? [deeds, [...deeds].reverse()] : [deeds];
  const possible = orders.map((order) => {
    const held = clone(before);
    for (const deed of order) if (came[deeds.indexOf(deed)]!.outcome === "written") deed.done(held);
    return textOf(held);
  });
  assert.ok(possible.includes(textOf(now)), `${story}\nexpected ${possible.join("\nor ")}\nstands   ${textOf(now)}`);
}

function clone(held: Held): Held {
  const { copies, requests, inputs: written, ownCosts } = held;
  return {
    ...held,
    copies: [...copies],
    requests: [...requests],
    inputs: new Map(written),
    ownCosts: new Map(ownCosts),
  };
}

function textOf(held: Held): string {
  const { requests, inputs: written, ownCosts } = held;
  const rest = { ...held, others: null, requests: null, inputs: null, ownCosts: null };
  return JSON.stringify([[...requests].sort(), [...written], [...ownCosts].sort(), rest]);
}
