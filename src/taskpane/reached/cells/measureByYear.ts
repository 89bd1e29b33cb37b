import { averted } from "../../../model/averted";
import type { CostTable } from "../../../model/costTable";
import { costsByAge } from "../../../model/costsByAge";
import { actorsByYear, measureByYear, purseByYear } from "../../../model/measureByYear";
import { perspectives, purses, type Purse } from "../../../model/perspective";
import { ownsActor } from "../../../model/programme";
import type { Programme } from "../../../model/programmeInputs";
import { readCostTable } from "../../../ranges/costTable";
import { readProgramme } from "../../../ranges/programme";
import { readTruth } from "../../../ranges/scalars";
import type { Step } from "../../explained/explanation";
import { ageTable, kronor } from "../../explained/steps/measureParts";
import { explained, step, type CellExplanation, type CellSpeech, type ExplainCell } from "./cell";

/** The columns before those of the perspectives: the year, the whole cost and the own. */
const before = ["year", "cost", "ownCost"] as const;

export const byYearCell: ExplainCell = ([programme, costs, cashableOnly], { row, column }, speech) => {
  if (row === 0 || column === 0) return null;
  const table = readCostTable(costs, "costs");
  const measure = readProgramme(programme, table);
  const year = row - 1;
  if (column < before.length) return costCell(before[column] === "ownCost", measure, table, year, speech);
  const whose = perspectives[column - before.length];
  if (whose) {
    const saved = savedCell(purses[whose], measure, table, year, speech);
    return { ...saved, tables: [ageTable(measure, table, whose, speech)] };
  }
  const isCashable = readTruth(cashableOnly, "cashableOnly", false);
  const actor = table.actors[column - before.length - perspectives.length];
  if (actor === undefined) return othersCell(isCashable, measure, table, year, speech);
  const isOwn = ownsActor(measure.own, actor);
  const rows = table.rows.filter((line) => table.actors[line.actor] === actor);
  return savedCell({ isOwn, isCashable, isReal: false }, measure, { ...table, rows }, year, speech);
};

function costCell(isOwn: boolean, programme: Programme, costs: CostTable, year: number, speech: CellSpeech) {
  const { cells, formulas } = speech;
  const { participants, costPerParticipant, programmeYears, intakes, fixedCost, growth } = programme;
  const { cost, ownCost } = measureByYear(programme, costs);
  const whole = cost[year]!;
  const wholeStep = kronor(isOwn ? "" : "=", cells.wholeCost(String(year)), whole);
  if (isOwn) {
    const share = step("×", cells.notCoFinanced, whole === 0 ? 1 : ownCost[year]! / whole, "share");
    const own = kronor("=", cells.ownCost(String(year)), ownCost[year]!);
    return explained(formulas.ownCostInYear, [wholeStep, share, own], { notes: [cells.prices] });
  }
  const years = intakes + programmeYears - 1;
  const running = Math.min(year + 1, intakes) - Math.max(0, year - programmeYears + 1);
  const steps: Step[] =
    year < years
      ? [
          step("", cells.runningIntakes, running, "count"),
          kronor("×", cells.perIntakeYear, (participants * costPerParticipant) / programmeYears),
          kronor("+", cells.fixedInYear, fixedCost / years),
          ...(growth === 0 ? [] : [step("×", cells.grown, (1 + growth) ** year, "factor")]),
        ]
      : [];
  return explained(formulas.costInYear, [...steps, wholeStep], { notes: [cells.prices] });
}

function savedCell(
  purse: Purse,
  programme: Programme,
  costs: CostTable,
  year: number,
  { cells, formulas }: CellSpeech,
): CellExplanation {
  const { saved, perPerson } = purseByYear(programme, costsByAge(costs, programme.own), purse);
  const steps = [
    step("", cells.perIntake, averted(programme), "persons"),
    kronor("×", cells.savedPerPerson(String(year)), perPerson[year]!),
    kronor("=", cells.saved(String(year)), saved[year]!),
  ];
  return explained(formulas.savedInYear, steps, { notes: [cells.prices] });
}

function othersCell(
  isCashable: boolean,
  programme: Programme,
  costs: CostTable,
  year: number,
  { cells, formulas }: CellSpeech,
): CellExplanation {
  const { actors, others } = actorsByYear(programme, costs, isCashable);
  const ofActors = actors.reduce((sum, { saved }) => sum + saved[year]!, 0);
  const steps = [
    kronor("", cells.allThatFalls(String(year)), ofActors + others[year]!),
    kronor("−", cells.forActors, ofActors),
    kronor("=", cells.forOthers(String(year)), others[year]!),
  ];
  return explained(formulas.othersInYear, steps, { notes: [cells.prices] });
}
