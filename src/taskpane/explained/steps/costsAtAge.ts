import { costAtAge, type CostRow, type CostTable } from "../../../model/costTable";
import { summed, type Column, type Speech, type Table } from "../explanation";

/** Whose costs are counted. */
type IsMeant = (actor: string) => boolean;

/** What one person costs some of the actors at an age, SEK a year; or only what is cashable of it. */
export function costAt(age: number, costs: CostTable, isMeant: IsMeant, cashableOnly: boolean): number {
  let sum = 0;
  costAtAge(costs, age, cashableOnly).forEach((amount, actor) => (sum += isMeant(costs.actors[actor]!) ? amount : 0));
  return sum;
}

/** What of a row is counted beside its share, by the name of its column. */
export type Counted = Partial<Record<"factor" | "cashable", string>>;

/** The rows of a cost table that hold at an age; null where none does. */
export function rowsAtAge(
  age: number,
  { actors, rows }: CostTable,
  isMeant: IsMeant,
  { say }: Speech,
  counted: Counted = {},
): Table | null {
  const { charts: says, costRow } = say;
  const here = rows.filter((row) => isMeant(actors[row.actor]!) && age >= row.fromAge && age <= row.toAge);
  if (here.length === 0) return null;
  const parts = (["factor", "cashable"] as const).filter((part) => counted[part] !== undefined);
  const columns: Column[] = parts.map((part) => ({
    name: counted[part]!,
    unit: part === "factor" ? "factor" : "share",
    amounts: here.map((row) => row[part]),
  }));
  const product = (row: CostRow) => parts.reduce((amount, part) => amount * row[part], row.amount * row.share);
  return {
    title: says.rows(String(age)),
    head: says.row,
    marks: here.map((row) => costRow(actors[row.actor]!, row.fromAge, row.toAge)),
    columns: [
      { name: says.perYear, unit: "kronor", amounts: here.map(({ amount }) => amount) },
      { name: says.share, unit: "share", amounts: here.map(({ share }) => share) },
      ...columns,
      summed(says.product, here.map(product)),
    ],
  };
}
