import { idsOf } from "../../../model/ids";
import { balance } from "../../../model/balance";
import { balanceMade, type BalanceId } from "../../../model/balanceMade";
import { disposable } from "../../../model/disposable";
import { reserveLaw } from "../../../model/law";
import { reserveMax } from "../../../model/reserveMax";
import { taxOre } from "../../../model/taxOre";
import { readBalanceEntries } from "../../../ranges/balanceEntries";
import { readDisposable } from "../../../ranges/disposable";
import { anyNumber, notNegative } from "../../../ranges/domains";
import { readReservation } from "../../../ranges/reservation";
import { readNumberArgument } from "../../../ranges/scalars";
import type { Step } from "../../explained/explanation";
import { madeSteps } from "../../explained/steps/madeSteps";
import { kronor } from "../../explained/steps/measureParts";
import { explained, step, type ExplainCell } from "./cell";

const balanceCell: ExplainCell = (given, { row, column }, { cells, formulas, say, words }) => {
  const names = words.tables.balance;
  const what = idsOf(names)[row];
  if (column === 0 || what === undefined || what === "line") return null;
  const { entries } = readBalanceEntries(given);
  const year = column - 1;
  const here = balance(entries)[year]!;
  const working: Partial<Record<BalanceId, string>> = {
    exceptional: cells.decided,
    deficit: cells.deficitInYear,
    surplus: cells.surplusOfYear,
    added: cells.deficitOfYear,
  };
  const steps = madeSteps<BalanceId>(what, {
    made: balanceMade,
    term: (sign, id) => kronor(sign, working[id] ?? names[id as keyof typeof names], here[id]),
    isShown: () => true,
    smaller: cells.smaller,
  });
  const told = (formula: string, how: Step[] = steps) => explained(formula, how, { notes: [say.prices(say.current)] });
  if (what === "result" || what === "exempted" || what === "fromReserve") return told(formulas.given);
  if (what === "realisedGains" || what === "unrealised" || what === "toReserve") {
    return told(formulas.balance.deducted, [kronor("=", names[what], 0 - here[what])]);
  }
  if (what === "openingDeficit" && year === 0) return told(formulas.given);
  return told(formulas.balance[what]);
};

const reserveCell: ExplainCell = (given, _, { cells, formulas, say, words }) => {
  const reservation = readReservation(given);
  const { result, adjustedResult, taxesAndGrants, openingReserve, negativeEquity, earlierDeficit, rule } = reservation;
  const { figures, paragraph, inForceFrom } = reserveLaw[rule];
  const { threshold: ofTaxes, thresholdAtNegativeEquity, ceiling: most } = figures;
  const share = negativeEquity ? thresholdAtNegativeEquity : ofTaxes;
  const lower = Math.min(result, adjustedResult);
  const threshold = share * taxesAndGrants;
  const answer = kronor("→", cells.atLeastZero, reserveMax(reservation));
  const surplus = [
    kronor("", cells.lowerResult, lower),
    kronor("−", cells.threshold(words.number(share, "wholeShare")), threshold),
    kronor("−", cells.deficit, earlierDeficit),
    kronor("=", cells.surplus, lower - threshold - earlierDeficit),
  ];
  const notes = [say.prices(say.current), cells.rule(rule, paragraph, inForceFrom)];
  if (most === null) return explained(formulas.reserveWithoutRoom, [...surplus, answer], { notes });
  const ceiling = most * taxesAndGrants;
  const room = [
    kronor("", cells.ceiling(words.number(most, "wholeShare")), ceiling),
    kronor("−", cells.inReserve, openingReserve),
    kronor("=", cells.room, ceiling - openingReserve),
  ];
  return explained(formulas.reserve, [...surplus, ...room, { ...answer, name: cells.smallerAtLeastZero }], { notes });
};

const disposableCell: ExplainCell = (given, _, { cells, formulas, say }) => {
  const read = readDisposable(given);
  const { adjustedResult, taxesAndGrants, target, openingDeficit, toReserve } = read;
  const targeted = target * taxesAndGrants;
  const steps = [
    kronor("", cells.adjusted, adjustedResult),
    kronor("−", cells.deficit, openingDeficit),
    kronor("−", cells.toReserve, toReserve),
    kronor("−", cells.targeted, targeted),
    kronor("=", cells.over, adjustedResult - openingDeficit - toReserve - targeted),
    kronor("→", cells.atLeastZero, disposable(read)),
  ];
  return explained(formulas.disposable, steps, { notes: [say.prices(say.current)] });
};

const taxOreCell: ExplainCell = (given, _, { cells, formulas, say }) => {
  const amount = readNumberArgument(given[0], "amount", anyNumber);
  const base = readNumberArgument(given[1], "taxBase", notNegative);
  return explained(formulas.taxOre, [
    kronor("", cells.amount, amount),
    kronor("÷", cells.taxBase, base),
    step("×", say.sums.tenThousand, 10_000, "factor"),
    step("=", cells.ore, taxOre(amount, base), "ore"),
  ]);
};

export const books: Record<string, ExplainCell> = {
  DISPOSABLE: disposableCell,
  BALANCE: balanceCell,
  "RESERVE.MAX": reserveCell,
  TAXORE: taxOreCell,
};
