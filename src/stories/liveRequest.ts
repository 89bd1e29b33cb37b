import { result, said } from "./sheet";
import type { Cell } from "./story";

/** Where a scenario's own cost and cashable savings year by year stand: absolute ranges, with the sheet's name where it is another. */
export interface LiveMeasure {
  name: string;
  years: string;
  ownCost: string;
  ownSavings: string;
  /** Price growth a year and the years from the price year to year 0; "" where the scenario has no row for them. */
  priceGrowth: string;
  priceGap: string;
  /** The calendar years of the decisions, of the measure and of the fund; "" where one is not said. */
  yearZero: string;
  fundYearZero: string;
  /** Where it comes from, in words. */
  source: string;
}

/**
 * A row of requests to a fund as formulas over a scenario's books, which read the measure year by year: what it costs in all,
 * over how many years, and what it saves a year on average in the years in which it saves, in current prices.
 */
export function liveRequest(from: LiveMeasure): Cell[] {
  const { years, ownCost, ownSavings, priceGrowth, priceGap, yearZero, fundYearZero } = from;
  const prices = `(1+${priceGrowth || "0"})^(${years}-INDEX(${years},1)+${priceGap || "0"})`;
  const start = yearZero === "" || fundYearZero === "" ? "=0" : `=MAX(0,${yearZero}-${fundYearZero})`;
  const savingYears = `COUNTIF(${ownSavings},">0")`;
  const saved = `SUMPRODUCT((${ownSavings}>0)*${ownSavings}*${prices})`;
  return [
    said(from.name, "input"),
    result(start, "whole"),
    result(`=SUMPRODUCT(${ownCost}*${prices})`, "kronor"),
    result(`=MAX(1,COUNTIF(${ownCost},">0"))`, "whole"),
    result(`=IF(${savingYears}=0,0,${saved}/MAX(1,${savingYears}))`, "kronor"),
    result(`=IF(${savingYears}=0,0,MATCH(1,INDEX(--(${ownSavings}>0),0),0)-1)`, "whole"),
    result(`=${savingYears}`, "whole"),
    said(from.source, "note"),
  ];
}
