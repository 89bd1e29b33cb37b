import { ageingOf } from "./ageing";
import { cellAt, flowOf } from "./cells";
import { atAge, costsOf, lifetimeSum, ofActor, type PlainAgeing } from "./costs";
import { fundTables } from "./fundTables";
import { growthOf } from "./rates";
import { asShown, belowHead, counted, type AskedTable, type PlainCell, type TableTwin } from "./tableCells";

/** Only functions that every Excel since 2007 has. */
export const tableTwins: Partial<Record<string, TableTwin>> = {
  DISCOUNTFACTOR: ({ given, seen, shown, ...asked }) => {
    const [growth, years] = [growthOf(0, given, seen, asked), given[1]];
    const found = years?.kind === "reference" ? seen.get(years.text) : undefined;
    if (!growth || !found) return null;
    return shown.map((cells, row) => cells.map((_, column) => `1/(${growth(cellAt(found.address, row, column))})`));
  },
  "PAYBACK.BYYEAR": ({ given, seen, shown, own, ...asked }) => {
    const [flow, growth] = [flowOf(given[0], seen), growthOf(1, given, seen, asked, "0")];
    if (!flow || !growth || flow.cells.length !== shown.length - 1) return null;
    return belowHead({ shown }, (row) => [
      counted(row, own),
      flow.cells[row - 1]!,
      `${own(row, 1)}/(${growth(own(row, 0))})`,
      row === 1 ? own(row, 2) : `${own(row - 1, 3)}+${own(row, 2)}`,
    ]);
  },
  "EXCLUSIONCOST.BYACTOR": ({ given, seen, shown, own, ...asked }) => {
    const [persons, costs, ageing] = [asked.one(0), costsOf(given[1], seen), ageingOf(given, asked)];
    if (persons === null || !costs || ageing === undefined) return null;
    const last = shown.length - 1;
    const sum = (row: number, discounted: PlainAgeing | null) =>
      `${persons}*${lifetimeSum(costs, discounted, ofActor(costs, own(row, 0)))}`;
    const total = (column: number) => `SUM(${own(1, column)}:${own(last - 1, column)})`;
    return belowHead({ shown }, (row) => [
      asShown,
      row === last ? total(1) : sum(row, ageing && { ...ageing, rate: "0" }),
      row === last ? total(2) : sum(row, ageing),
      `IF(${own(last, 2)}=0,NA(),${own(row, 2)}/${own(last, 2)})`,
    ]);
  },
  "EXCLUSIONCOST.BYAGE": ({ given, seen, shown, own, ...asked }) => {
    const [persons, costs] = [asked.one(0), costsOf(given[1], seen)];
    const [growth, rise, exit] = [growthOf(3, given, seen, asked, "0"), asked.one(4, "0"), asked.one(5, "0")];
    if (persons === null || !costs || !growth || rise === null || exit === null) return null;
    return byActor({ shown, own }, asked.one(2), (row, head) => {
      const since = `(${own(row, 0)}-${own(1, 0)})`;
      const weight = `${persons}*((1-${exit})*(1+${rise}))^${since}/(${growth(since)})`;
      return `${weight}*SUMPRODUCT(${costs.each}${atAge(costs, own(row, 0))}${ofActor(costs, head)})`;
    });
  },
  SAVINGS: ({ given, seen, shown, own, one }) => {
    const [averted, costs, start] = [one(0), costsOf(given[1], seen), one(2)];
    const [lag, dropOff, growth, wait] = [one(4, "1"), one(5, "0"), one(6, "0"), one(8, "0")];
    const only = given[7];
    const isCashable = only?.kind === "literal" && only.value === true;
    const isKnown = !only || only.kind === "leftOut" || only.kind === "literal";
    if (!costs || !isKnown || [averted, start, lag, dropOff, growth, wait].includes(null)) return null;
    const begins = isCashable ? `${lag}+${wait}` : lag;
    const each = `${costs.each}*${costs.factor}${isCashable ? `*${costs.cashable}` : ""}`;
    return byActor({ shown, own }, asShown, (row, head) => {
      const year = own(row, 0);
      const left = `${averted}*(1-${dropOff})^(${year}-${lag})*(1+${growth})^${year}`;
      const saved = `SUMPRODUCT(${each}${atAge(costs, `(${start}+${year})`)}${ofActor(costs, head)})`;
      return `IF(${year}<${begins},0,${left}*${saved})`;
    });
  },
  ...fundTables,
};

/** A table of years or ages with a column an actor, and their total at the right. */
function byActor(
  { shown, own }: Pick<AskedTable, "shown" | "own">,
  first: PlainCell,
  amount: (row: number, head: string) => string,
): PlainCell[][] {
  return belowHead({ shown }, (row, cells) =>
    cells.map((_, column) => {
      if (column === 0) return row === 1 ? first : counted(row, own);
      const isTotal = column === cells.length - 1;
      return isTotal ? `SUM(${own(row, 1)}:${own(row, column - 1)})` : amount(row, own(0, column));
    }),
  );
}
