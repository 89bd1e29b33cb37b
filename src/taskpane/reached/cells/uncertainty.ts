import type { Appraisal, AppraisalRow } from "../../../model/appraisal";
import type { CostRow, CostTable } from "../../../model/costTable";
import { completeProgramme, type NumericInput } from "../../../model/programmeInputs";
import { tornado } from "../../../model/tornado";
import { hasRange, withAmount, withInput } from "../../../model/uncertainty";
import { inputName } from "../../../locales/sentence";
import { exactNumber } from "../../../locales/numbers";
import { isLeftOut } from "../../../ranges/cells";
import { readCostTable } from "../../../ranges/costTable";
import { readMeasure, readPerspective, readTrial } from "../../../ranges/measure";
import { readUncertainProgramme } from "../../../ranges/programme";
import { isPercent, sortOf, typedText } from "../../kinds";
import type { Unit } from "../../explained/explanation";
import { explained, step, type CellSpeech, type ExplainCell } from "./cell";
import { measureCell } from "./measureCell";

const units: Record<AppraisalRow, Unit> = {
  averted: "persons",
  cost: "kronor",
  savings: "kronor",
  cashable: "kronor",
  npv: "kronor",
  ratio: "times",
  payback: "years",
  discountedPayback: "years",
  breakEvenPersons: "persons",
  breakEvenEffect: "share",
  yield: "share",
  passes: "count",
};

/** What is varied: an input of the programme, or a row of the cost table. */
type Varied = NumericInput | CostRow;

/** The name of what is varied. */
function nameOf(of: Varied, { say, words }: CellSpeech, costs: CostTable): string {
  return typeof of === "string"
    ? inputName(of, words.language)
    : say.costRow(costs.actors[of.actor]!, of.fromAge, of.toAge);
}

/** A value of it, as a person writes it. */
function valueText(of: Varied, value: number, { say, words }: CellSpeech): string {
  const { language } = words;
  if (typeof of !== "string") return say.perYear(words.number(value, "kronor"));
  const { kind } = sortOf(of, value);
  return isPercent(kind) ? typedText(value, kind, language) : exactNumber(value, language);
}

function triedText(of: Varied, value: number, costs: CostTable, speech: CellSpeech): string {
  return speech.cells.tried(nameOf(of, speech, costs), valueText(of, value, speech));
}

function unitOf(of: Varied): Unit {
  if (typeof of !== "string") return "kronor";
  const { kind } = sortOf(of, 0);
  if (isPercent(kind)) return "share";
  return kind === "kronor" ? "kronor" : "factor";
}

const sensitivityCell: ExplainCell = (all, { row, column }, speech) => {
  const [programme, costs, measure, input1, values1, input2, values2, actors] = all;
  if (row === 0 || column === 0) return null;
  const table = readCostTable(costs, "costs");
  const { given } = readUncertainProgramme(programme, table);
  const down = readTrial(input1, values1, 1);
  const across = isLeftOut(input2) && isLeftOut(values2) ? null : readTrial(input2, values2, 2);
  const value = down.values[row - 1]!;
  const other = across?.values[column - 1];
  const tried = completeProgramme({ ...given, [down.of]: value, ...(across ? { [across.of]: other } : {}) });
  const told = measureCell(readMeasure(measure), readPerspective(actors), tried, table, speech);
  const notes = [
    speech.cells.withThese,
    triedText(down.of, value, table, speech),
    ...(across ? [triedText(across.of, other!, table, speech)] : []),
  ];
  return { ...told, notes: [notes.join(" "), ...told.notes] };
};

const tornadoColumns = ["input", "low", "high", "atLow", "atHigh", "swing"] as const;

const tornadoCell: ExplainCell = ([programme, costs, measured, actors], { row, column }, speech) => {
  const what = tornadoColumns[column];
  if (row === 0 || what === undefined || what === "input") return null;
  const { cells, formulas } = speech;
  const table = readCostTable(costs, "costs");
  const uncertain = readUncertainProgramme(programme, table);
  const measure = readMeasure(measured, "npv");
  const whose = readPerspective(actors);
  const { of, atLow, atHigh, swing, ...range } = tornado(uncertain, table, measure, whose)[row - 1]!;
  const value = (appraisal: Appraisal) => (appraisal[measure] === null ? null : Number(appraisal[measure]));
  switch (what) {
    case "low":
    case "high":
      return explained(formulas.given, [step("=", speech.words.tables.tornado[what], range[what], unitOf(of))]);
    case "swing":
      return explained(
        formulas.swing,
        [
          step("", cells.atHigh, value(atHigh), units[measure]),
          step("−", cells.atLow, value(atLow), units[measure]),
          step("=", cells.swing, swing, units[measure]),
        ],
        { notes: [cells.prices] },
      );
    case "atLow":
    case "atHigh": {
      const tried = what === "atLow" ? range.low : range.high;
      const { given } = uncertain;
      const isInput = typeof of === "string";
      const programmeThen = isInput ? withInput(given, of, tried) : completeProgramme(given);
      const told = measureCell(measure, whose, programmeThen, isInput ? table : withAmount(table, of, tried), speech);
      return { ...told, notes: [`${cells.withThese} ${triedText(of, tried, table, speech)}`, ...told.notes] };
    }
  }
};

/** What the cells of a simulation are of: the page cannot draw it anew for each cell that is selected. */
const simulateCell: ExplainCell = ([programme, costs], { row, column, shown }, speech) => {
  const { cells, formulas, words } = speech;
  const { simulation, simulationRows } = words.tables;
  const figure = Object.keys(simulation)[column - 1];
  const measure = Object.keys(simulationRows)[row - 1];
  if (figure === undefined || measure === undefined) return null;
  const unit: Unit = figure === "probability" ? "share" : measure.startsWith("npv") ? "kronor" : "years";
  const amount = typeof shown === "number" ? shown : null;
  return explained(formulas.simulated, [step("=", cells.simulated, amount, unit)], {
    notes: [drawnText(programme, costs, speech), ...(unit === "kronor" ? [cells.prices] : [])],
  });
};

/** What is drawn, and between which values. */
function drawnText(programme: unknown, costs: unknown, speech: CellSpeech): string {
  const table = readCostTable(costs, "costs");
  const { ranges } = readUncertainProgramme(programme, table);
  const between = (of: Varied, low: number, high: number) =>
    speech.cells.between(nameOf(of, speech, table), valueText(of, low, speech), valueText(of, high, speech));
  return [
    speech.cells.drawnFrom,
    ...ranges.map(({ input, low, high }) => between(input, low, high)),
    ...table.rows.filter(hasRange).map((row) => between(row, row.low, row.high)),
  ].join(" ");
}

const drawsCell: ExplainCell = (_, { shown }, { cells, formulas }) =>
  explained(formulas.drawn, [step("=", cells.simulated, typeof shown === "number" ? shown : null, "factor")]);

export const uncertainty: Record<string, ExplainCell> = {
  SENSITIVITY: sensitivityCell,
  TORNADO: tornadoCell,
  SIMULATE: simulateCell,
  DRAWS: drawsCell,
};
