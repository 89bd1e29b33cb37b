import type { CostTable } from "../model/costTable";
import type { Counting } from "../workbook/counting";

/**
 * Costs as they are counted: of each only what can be taken home, or the whole.
 *
 * @example countedCosts({ actors: [], rows: [{ actor: 0, amount: 100, fromAge: 20, toAge: 64, share: 1, cashable: 0.5, low: 80, high: 120, transfer: false }] }, "cashable").rows[0].low // 40
 */
export function countedCosts(costs: CostTable, counting: Counting): CostTable {
  if (counting === "own") return costs;
  const rows = costs.rows.map((row) => {
    const { amount, low, high, cashable } = row;
    return { ...row, amount: amount * cashable, low: low * cashable, high: high * cashable, cashable: 1 };
  });
  return { actors: costs.actors, rows };
}
