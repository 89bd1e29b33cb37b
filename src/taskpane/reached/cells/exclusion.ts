import { excluded } from "../../../model/excluded";
import type { CostTable } from "../../../model/costTable";
import { discountFactors, type Rate } from "../../../model/discounting";
import { exclusionCostByAge, type Ageing } from "../../../model/exclusionCost";
import { readAgeing, readCostTableOnly, readLifetimeCost } from "../../../ranges/ageing";
import { notNegative, share } from "../../../ranges/domains";
import { readNumberArgument } from "../../../ranges/scalars";
import { costAt, rowsAtAge } from "../../explained/steps/costsAtAge";
import { summed, totalStep, type Column, type Table } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { byAge, explained, factorColumn, step, type CellSpeech, type ExplainCell } from "./cell";

const excludedCell: ExplainCell = ([cohortSize, exclusionShare], _, { cells, formulas }) => {
  const cohort = readNumberArgument(cohortSize, "cohortSize", notNegative);
  const part = readNumberArgument(exclusionShare, "exclusionShare", share);
  return explained(formulas.excluded, [
    step("", cells.cohort, cohort, "persons"),
    step("×", cells.share, part, "share"),
    step("=", cells.expected, cohort * part, "persons"),
    step("→", cells.rounded, excluded(cohort, part), "wholePersons"),
  ]);
};

/** What a call says of persons and ages: with whose costs, and what they are. */
function readAged([persons, costs, startAge, discountRate, growth, exitRate]: readonly unknown[]) {
  const table = readCostTableOnly(costs);
  return {
    persons: readNumberArgument(persons, "excluded", notNegative),
    table,
    ageing: readAgeing(table, { startAge, discountRate, growth, exitRate }),
  };
}
type Aged = ReturnType<typeof readAged>;
type IsMeant = (actor: string) => boolean;
const everyone: IsMeant = () => true;

/** What persons cost at each age from the start age on, and the sum of it. */
function agesOf({ persons, table, ageing }: Aged, isMeant: IsMeant, speech: CellSpeech) {
  const { cells, say } = speech;
  const { startAge } = ageing;
  const { rows } = exclusionCostByAge(persons, table, ageing);
  const amounts = rows.map((row) =>
    row.reduce((sum, one, actor) => sum + (isMeant(table.actors[actor]!) ? one : 0), 0),
  );
  const course = amounts.map((_, year) => courseOf(ageing, year));
  const name = ageing.discountRate === 0 ? cells.columns.cost : say.columns.presentCost;
  const total = summed(name, amounts);
  const perPerson = amounts.map((_, year) => costAt(startAge + year, table, isMeant, false));
  const columns: Column[] = [
    { name: cells.columns.perPerson, unit: "kronor", amounts: perPerson },
    { name: cells.columns.persons, unit: "persons", amounts: amounts.map(() => persons) },
    ...courseColumn(course, speech),
    ...factorColumn(discountFactors(ageing.discountRate, amounts.length), speech),
    total,
  ];
  return { total, tables: amounts.length === 0 ? [] : [byAge(startAge, columns, speech)] };
}

/** How the costs of the persons who were there at first have changed after some years: growth, and who has left. */
function courseOf({ growth, exitRate }: Pick<Ageing, "growth" | "exitRate">, year: number): number {
  return ((1 + growth) * (1 - exitRate)) ** year;
}

/** Growth and exits as a column; none where there are none. */
export function courseColumn(course: readonly number[], { cells }: CellSpeech): Column[] {
  return course.every((factor) => factor === 1)
    ? []
    : [{ name: cells.columns.course, unit: "factor", amounts: course }];
}

const exclusionCostCell: ExplainCell = (given, _, speech) => {
  const { cells, formulas } = speech;
  const [persons, costs, startAge, discountRate, growth, exitRate] = given;
  const perPerson = readLifetimeCost(costs, { startAge, discountRate, growth, exitRate });
  if (perPerson === null) {
    const { total, tables } = agesOf(readAged(given), everyone, speech);
    return explained(formulas.exclusionCost, [totalStep("=", total, speech)], { tables, notes: [cells.prices] });
  }
  const people = readNumberArgument(persons, "excluded", notNegative);
  const steps = [
    step("", cells.persons, people, "persons"),
    kronor("×", cells.lifetime, perPerson),
    kronor("=", cells.exclusionCost, people * perPerson),
  ];
  return explained(formulas.lifetimeCost, steps, { notes: [cells.prices] });
};

const byActorCell: ExplainCell = (given, { row, column }, speech) => {
  if (row === 0 || column === 0) return null;
  const { cells, formulas, words } = speech;
  const aged = readAged(given);
  const actor = aged.table.actors[row - 1];
  const isMeant: IsMeant = (name) => actor === undefined || name === actor;
  const undiscounted = { ...aged, ageing: { ...aged.ageing, discountRate: 0 } };
  const { total, tables } = agesOf(column === 1 ? undiscounted : aged, isMeant, speech);
  if (column !== 3) {
    const answer = totalStep("=", total, speech);
    return explained(formulas.exclusionCost, [answer], { tables, notes: [cells.prices] });
  }
  const all = agesOf(aged, everyone, speech).total.total!;
  const part = step("=", cells.actorShare, all === 0 ? null : total.total! / all, "share");
  const name = actor ?? words.tables.actorTable.total;
  return explained(formulas.actorShare, [kronor("", name, total.total!), kronor("÷", cells.all, all), part], {
    tables,
  });
};

const byAgeCell: ExplainCell = (given, { row, column }, speech) => {
  if (row === 0 || column === 0) return null;
  const { cells, formulas, say } = speech;
  const { persons, table, ageing } = readAged(given);
  const year = row - 1;
  const age = ageing.startAge + year;
  const actor = table.actors[column - 1];
  const isMeant: IsMeant = (name) => actor === undefined || name === actor;
  const perPerson = costAt(age, table, isMeant, false);
  const amounts = exclusionCostByAge(persons, table, ageing).rows[year]!;
  const amount = actor === undefined ? amounts.reduce((sum, one) => sum + one, 0) : amounts[column - 1]!;
  const factor = factorAt(ageing.discountRate, year);
  const steps = [
    kronor("", cells.perPersonYear(String(age)), perPerson),
    step("×", cells.persons, persons, "persons"),
    ...(ageing.exitRate === 0 ? [] : [step("×", cells.remaining, (1 - ageing.exitRate) ** year, "share")]),
    ...(ageing.growth === 0 ? [] : [step("×", cells.growth, (1 + ageing.growth) ** year, "factor")]),
    ...(factor === 1 ? [] : [step("×", say.columns.factor, factor, "factor")]),
    kronor("=", cells.amountAt(String(age)), amount),
  ];
  return explained(formulas.exclusionCostAtAge, steps, {
    tables: rowTables(age, table, isMeant, speech),
    notes: [cells.prices],
  });
};

function factorAt(rate: Rate, year: number): number {
  return discountFactors(rate, year + 1)[year]!;
}

function rowTables(age: number, table: CostTable, isMeant: IsMeant, speech: CellSpeech): Table[] {
  const rows = rowsAtAge(age, table, isMeant, speech);
  return rows ? [rows] : [];
}

export const exclusion: Record<string, ExplainCell> = {
  EXCLUDED: excludedCell,
  EXCLUSIONCOST: exclusionCostCell,
  "EXCLUSIONCOST.BYACTOR": byActorCell,
  "EXCLUSIONCOST.BYAGE": byAgeCell,
};
