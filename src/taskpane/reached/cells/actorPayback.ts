import { paybackByActor } from "../../../model/actorPayback";
import type { ActorTable } from "../../../model/costTable";
import { discountFactors } from "../../../model/discounting";
import { cumulative, paybackCourse } from "../../../model/payback";
import { isCalendarYear } from "../../../ranges/domains";
import { readPurses } from "../../../ranges/investments";
import { readRate } from "../../../ranges/rate";
import { summed, totalStep, type Column } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { paybackSteps } from "../../explained/steps/paybackSteps";
import { byYear, explained, factorColumn, step, type ExplainCell } from "./cell";

const columns = ["actor", "invests", "saves", "net", "payback"] as const;

/** The actor's flow of a table; all actors' where none is named. */
function flowOf({ actors, rows }: ActorTable, actor: string | null): number[] {
  return rows.map((amounts) =>
    amounts.reduce((sum, amount, index) => sum + (actor === null || actors[index] === actor ? amount : 0), 0),
  );
}

export const actorPaybackCell: ExplainCell = ([savings, investments, rates], { row, column }, speech) => {
  const what = columns[column];
  if (row === 0 || what === undefined || what === "actor") return null;
  const { cells, formulas, say } = speech;
  const { saved, invested } = readPurses(savings, investments);
  const rate = readRate(rates, "discountRate", 0);
  const first = isCalendarYear(saved.first) ? saved.first : 0;
  const actors = paybackByActor(saved, invested, rate);
  const actor = row === actors.length ? null : actors[row - 1]!.actor;
  const [gains, outlays] = [flowOf(saved, actor), flowOf(invested, actor)];
  const factors = discountFactors(rate, gains.length);
  const present = (flow: readonly number[]) => flow.map((amount, year) => amount * factors[year]!);
  const net = gains.map((gain, year) => gain - outlays[year]!);
  const [gain, outlay] = [
    summed(say.columns.presentSavings, present(gains)),
    summed(say.columns.presentCost, present(outlays)),
  ];
  const sums: Column = { name: say.columns.cumulative, unit: "kronor", amounts: cumulative(present(net)) };
  const flows: Column[] = [
    { name: cells.columns.invests, unit: "kronor", amounts: outlays },
    { name: cells.columns.saves, unit: "kronor", amounts: gains },
    ...factorColumn(factors, speech),
  ];
  const told = (formula: string, steps: Parameters<typeof explained>[1], more: Column[]) =>
    explained(formula, steps, { tables: [byYear([...flows, ...more], speech, first)], notes: [cells.prices] });
  switch (what) {
    case "invests":
      return told(formulas.payerInvests, [totalStep("=", outlay, speech)], [outlay]);
    case "saves":
      return told(formulas.payerSaves, [totalStep("=", gain, speech)], [gain]);
    case "net":
      return told(
        formulas.payerNet,
        [
          totalStep("", gain, speech),
          totalStep("−", outlay, speech),
          kronor("=", cells.net, gain.total! - outlay.total!),
        ],
        [gain, outlay],
      );
    case "payback": {
      const isInvestor = outlays.some((amount) => amount !== 0);
      const steps = isInvestor
        ? paybackSteps(paybackCourse(net, rate), speech)
        : [step("=", cells.doesNotInvest, null, "years")];
      return told(say.formulas.measure.discountedPayback, steps, [summed(say.columns.presentNet, present(net)), sums]);
    }
  }
};
