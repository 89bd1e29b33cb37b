/**
 * The ids of a table, in its order.
 *
 * @example idsOf({ cashable: 1, own: 2 }) // ["cashable", "own"]
 */
export function idsOf<Table extends object>(table: Table): (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}

/**
 * Something of each id, by id.
 *
 * @example recordOf(["cashable", "own"], (id) => id.length) // { "cashable": 8, "own": 3 }
 */
export function recordOf<Id extends string, Value>(
  ids: readonly Id[],
  of: (id: Id, index: number) => Value,
): Record<Id, Value> {
  return Object.fromEntries(ids.map((id, index) => [id, of(id, index)])) as Record<Id, Value>;
}

/**
 * Whether a table has an id.
 *
 * @example isIdOf({ cashable: 1 }, "cashable") // true
 * @example isIdOf({ cashable: 1 }, "toString") // false
 */
export function isIdOf<Table extends object>(table: Table, id: PropertyKey): id is keyof Table {
  return Object.hasOwn(table, id);
}
