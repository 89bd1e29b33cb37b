import { idsOf } from "../../../model/ids";
import { appraise } from "../../../model/appraisal";
import { perspectives } from "../../../model/perspective";
import { averted } from "../../../model/averted";
import { breakEven } from "../../../model/breakEven";
import { savings } from "../../../model/savings";
import { completeProgramme } from "../../../model/programmeInputs";
import { readCostTable } from "../../../ranges/costTable";
import { readCourse } from "../../../ranges/course";
import { anyNumber, notNegative } from "../../../ranges/domains";
import { readUncertainProgramme } from "../../../ranges/programme";
import { readReach } from "../../../ranges/reach";
import { readNumberArgument } from "../../../ranges/scalars";
import { costAt, rowsAtAge } from "../../explained/steps/costsAtAge";
import type { Step } from "../../explained/explanation";
import { costsIn, kronor, reachSteps } from "../../explained/steps/measureParts";
import { explained, step, type ExplainCell } from "./cell";
import { byYearCell } from "./measureByYear";
import { measureCell } from "./measureCell";

const avertedCell: ExplainCell = (given, _, speech) => {
  const reached = readReach(given);
  const answer = step("=", speech.cells.averted, averted(reached), "persons");
  return explained(speech.formulas.averted, [...reachSteps(reached, speech), answer]);
};

const breakEvenCell: ExplainCell = (given, _, { cells, formulas }) => {
  const cost = readNumberArgument(given[0], "programmeCost", notNegative);
  const saving = readNumberArgument(given[1], "savingPerPerson", anyNumber);
  const needed = breakEven(cost, saving);
  const answer = step("=", needed === null ? cells.noSaving : cells.needed, needed, "persons");
  const steps = [kronor("", cells.programmeCost, cost), kronor("÷", cells.savingPerPerson, saving), answer];
  return explained(formulas.breakEven, steps, { notes: [cells.prices] });
};

const savingsCell: ExplainCell = ([persons, costs, ...ofCourse], { row, column }, speech) => {
  if (row === 0 || column === 0) return null;
  const { cells, formulas } = speech;
  const people = readNumberArgument(persons, "averted", notNegative);
  const table = readCostTable(costs, "costs");
  const course = readCourse(ofCourse);
  const year = row - 1;
  const age = course.startAge + year;
  const actor = table.actors[column - 1];
  const isMeant = (name: string) => actor === undefined || name === actor;
  const saved = savings(people, table, course).rows[year]!;
  const amount = actor === undefined ? saved.reduce((sum, one) => sum + one, 0) : saved[column - 1]!;
  const perPerson = costAt(age, costsIn(table, "all", ""), isMeant, course.cashableOnly);
  const begins = course.lag + (course.cashableOnly ? course.cashableLag : 0);
  const answer = kronor("=", cells.saved(String(year)), amount);
  const steps: Step[] =
    year < begins
      ? [kronor("=", cells.noEffectYet, amount)]
      : [
          step("", cells.averted, people, "persons"),
          kronor("×", cells.perPersonYear(String(age)), perPerson),
          step("×", cells.effectLeft, (1 - course.dropOff) ** (year - course.lag), "share"),
          ...(course.growth === 0 ? [] : [step("×", cells.growth, (1 + course.growth) ** year, "factor")]),
          answer,
        ];
  const rows = rowsAtAge(age, table, isMeant, speech, {
    factor: table.rows.some(({ factor }) => factor !== 1) ? cells.columns.factor : undefined,
    cashable: course.cashableOnly ? cells.columns.cashable : undefined,
  });
  return explained(formulas.savings, steps, {
    tables: rows ? [rows] : [],
    notes: [cells.effect.notHere, cells.prices],
  });
};

const appraiseCell: ExplainCell = ([programme, costs], { row, column }, speech) => {
  const whose = perspectives[column - 1];
  const measure = idsOf(speech.words.tables.appraisalRows)[row - 1];
  if (whose === undefined || measure === undefined) return null;
  const table = readCostTable(costs, "costs");
  const { given, ranges } = readUncertainProgramme(programme, table);
  const complete = completeProgramme(given);
  const effect = ranges.find(({ input }) => input === "effect");
  const hangsOnEffect = !["cost", "passes", "breakEvenPersons", "breakEvenEffect"].includes(measure);
  const valueAt = (tried: number) => {
    const value = appraise({ ...complete, effect: tried }, table)[whose][measure];
    return value === null ? null : Number(value);
  };
  return {
    ...measureCell(measure, whose, complete, table, speech),
    ...(effect && hangsOnEffect ? { spread: { low: valueAt(effect.low), high: valueAt(effect.high) } } : {}),
  };
};

export const programme: Record<string, ExplainCell> = {
  AVERTED: avertedCell,
  SAVINGS: savingsCell,
  BREAKEVEN: breakEvenCell,
  APPRAISE: appraiseCell,
  "APPRAISE.BYYEAR": byYearCell,
};
