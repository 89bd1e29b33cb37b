/**
 * The ids of a table, in its order.
 *
 * @example idsOf({ cashable: 1, own: 2 }) // ["cashable", "own"]
 */
export function idsOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}

/**
 * Something of each id.
 *
 * @example recordOf(["cashable", "own"], (id) => id.length) // { "cashable": 8, "own": 3 }
 */
export function recordOf<Id extends string, Value>(ids: readonly Id[], of: (id: Id) => Value): Record<Id, Value> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Value>;
}
