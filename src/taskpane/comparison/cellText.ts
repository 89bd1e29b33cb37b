import type { Words } from "../words";
import type { Result } from "./results";
import { valueOf, type Row } from "./rows";

/** Amounts as millions with two decimals, or as whole kronor. */
export type Money = "millions" | "kronor";

export function moneyText(amount: number, money: Money, words: Words): string {
  return money === "kronor" ? words.number(amount, "kronor") : words.number(amount / 1e6, "exact");
}

/** What a cell of the comparison says; a payback that is not reached is longer than the years that are counted. */
export function cellText(result: Result, row: Row, money: Money, words: Words): string {
  const value = valueOf(result, row);
  switch (row.unit) {
    case "yearsOwn":
    case "yearsAll": {
      const counted = row.unit === "yearsOwn" ? result.years.own : result.years.all;
      if (value !== null) return words.number(value, "years");
      return counted === null ? none : `>\u00a0${words.number(counted, "whole")}`;
    }
    case "real":
    case "current":
      return value === null ? none : moneyText(value, money, words);
    case "rate":
      return value === null ? none : words.number(value, "rate");
    case "share":
      return value === null ? none : words.number(value, "share");
    case "ore":
      return value === null ? none : words.number(value, "exact");
    case "count":
    case "year":
      return value === null ? none : words.number(value, "whole");
  }
}

export const none = "–";
