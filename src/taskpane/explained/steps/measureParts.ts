import { averted } from "../../../model/averted";
import { costAtAge, type CostRow, type CostTable } from "../../../model/costTable";
import { appraise } from "../../../model/appraisal";
import { purses, type Perspective } from "../../../model/perspective";
import { ownsActor } from "../../../model/programme";
import type { Programme } from "../../../model/programmeInputs";
import type { Speech, Sign, Step, Table } from "../explanation";

/** The inputs that make the number who avoid exclusion, in the order they are multiplied. */
export const reach = ["participants", "exclusionShare", "effect", "retention", "deadweight", "displacement"] as const;

/** How many avoid exclusion in all intakes, factor by factor. */
export function personSteps(programme: Programme, speech: Speech): Step[] {
  const { people } = speech.say;
  return [
    ...reachSteps(programme, speech),
    { sign: "×", name: people.intakes, amount: programme.intakes, unit: "count" },
    { sign: "=", name: people.averted, amount: averted(programme) * programme.intakes, unit: "persons" },
  ];
}

/** The factors of those who avoid exclusion in one intake. */
export function reachSteps(programme: Pick<Programme, (typeof reach)[number]>, { say, words }: Speech): Step[] {
  const named = (id: (typeof reach)[number]): Step => {
    const isLost = id === "deadweight" || id === "displacement";
    const name = words.inputs.programme[id][0]!;
    return {
      sign: id === "participants" ? "" : "×",
      name: isLost ? say.people.without(name) : name,
      amount: isLost ? 1 - programme[id] : programme[id],
      unit: id === "participants" ? "persons" : "share",
    };
  };
  return reach.map(named);
}

/** What is taken off the gross reduction, in this order; the last but moving out touches the own purse alone. */
const taken = ["deadweight", "displacement", "dropOff", "moveOut", "discountRate"] as const;

/**
 * From what exclusion costs to what the measure reduces, in present value: gross, and what is taken off step by step.
 * Each step appraises the measure with one thing more of it; deadweight and discounting are said also where they are 0.
 */
export function savingSteps(programme: Programme, costs: CostTable, whose: Perspective, speech: Speech): Step[] {
  const { stairs } = speech.say;
  let stage: Programme = { ...programme };
  for (const id of taken) stage[id] = 0;
  const savings = () => appraise(stage, costs)[whose].savings;
  const helped = averted(stage) * stage.intakes;
  let before = savings();
  const steps: Step[] = [
    { sign: "", name: stairs.perPerson, amount: helped === 0 ? 0 : before / helped, unit: "kronor" },
    { sign: "×", name: stairs.helped, amount: helped, unit: "persons" },
    { sign: "=", name: stairs.gross, amount: before, unit: "kronor" },
  ];
  for (const id of taken) {
    stage = { ...stage, [id]: programme[id] };
    const after = savings();
    const isSaid = id === "deadweight" || id === "discountRate" || after !== before;
    if (isSaid) steps.push({ sign: "−", name: stairs[id], amount: before - after, unit: "kronor" });
    before = after;
  }
  return [...steps, { sign: "=", name: stairs.savings, amount: before, unit: "kronor" }];
}

/** A step with an amount in kronor. */
export function kronor(sign: Sign, name: string, amount: number | null): Step {
  return { sign, name, amount, unit: "kronor" };
}

/** The costs that fall in a purse, as far as a measure lowers them. */
export function costsIn({ actors, rows }: CostTable, whose: Perspective, own: string): CostTable {
  const { isOwn, isCashable, isReal } = purses[whose];
  const counted = rows.filter((row) => (isReal ? !row.transfer : !isOwn || ownsActor(own, actors[row.actor]!)));
  const part = (row: CostRow) => row.share * row.factor * (isCashable ? row.cashable : 1);
  return { actors, rows: counted.map((row) => ({ ...row, share: part(row) })) };
}

/** What one person's exclusion costs a year at the ages that the measure is counted for; equal ages on one row. */
export function ageTable(programme: Programme, costs: CostTable, whose: Perspective, { say, words }: Speech): Table {
  const { startAge, horizon, own } = programme;
  const lag = programme.lag + (purses[whose].isCashable ? programme.cashableLag : 0);
  const inPurse = costsIn(costs, whose, own);
  const marks: string[] = [];
  const rows: number[][] = [];
  let from = startAge + lag;
  for (let age = from; age < startAge + horizon; age++) {
    const amounts = costAtAge(inPurse, age, false);
    const isSame = rows.length > 0 && rows.at(-1)!.every((amount, actor) => amount === amounts[actor]);
    if (!isSame) {
      from = age;
      rows.push(amounts);
    }
    marks[rows.length - 1] = from === age ? String(age) : `${from}–${age}`;
  }
  const columns = costs.actors
    .map((name, actor) => ({ name, unit: "kronor" as const, amounts: rows.map((amounts) => amounts[actor]!) }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const sums = rows.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
  const total = { name: words.tables.actorTable.total, unit: "kronor" as const, amounts: sums };
  return {
    title: say.byAge,
    head: say.columns.age,
    marks,
    columns: columns.length > 1 ? [...columns, total] : [total],
  };
}
