/** An amount and the sign with which it is added. */
export type Signed<Id> = readonly ["+" | "−", Id];

/** What an amount is made of; a smaller and a sum with a floor are never below 0. */
export type Made<Id> =
  | { is: "sum"; of: readonly Signed<Id>[]; atLeastZero?: true }
  | { is: "product"; of: readonly Id[] }
  | { is: "quotient"; of: readonly [Id, Id] }
  | { is: "smaller"; of: readonly [Id, Id]; atLeastZero?: true }
  | { is: "same"; of: Id };

/** What each amount of a noun is made of; what is left out is given, or is reached in a way that no line can say. */
export type MadeOf<Id extends string> = Partial<Record<Id, Made<Id>>>;

/**
 * An amount that is added in a sum.
 *
 * @example plus("result") // ["+", "result"]
 */
export function plus<const Id extends string>(id: Id): readonly ["+", Id] {
  return ["+", id];
}

/**
 * An amount that is taken off in a sum.
 *
 * @example minus("cost") // ["−", "cost"]
 */
export function minus<const Id extends string>(id: Id): readonly ["−", Id] {
  return ["−", id];
}
