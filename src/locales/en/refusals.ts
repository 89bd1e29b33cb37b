import type { Catalogue, Code, Fact } from "../../model/refusal";
import type { Saying } from "../sentence";
import { evidence } from "./evidence";
import { municipality } from "./municipality";
import { unitCosts } from "./unitCosts";

/** One sentence a fact: what, what it must be, what it got. A code without a sentence does not compile. */
export type Refusals = { [code in Code]: (fact: Extract<Fact, { code: code }>, say: Saying) => string };

/** The head of a column of the own unit costs, or of an export. */
function unitCostColumn(column: string): string {
  const heads: Record<string, string> = { ...unitCosts.columns, ...municipality.exportColumns };
  return heads[column] ?? column;
}

/** What a code or a name must be one of. */
const catalogues: Record<Catalogue, string> = {
  costs: "a code of the catalogue or of your own unit costs",
  findings: "a code of the catalogue of evidence",
  municipalities: "the name or the code of a municipality",
  figures: "a figure that there is for the municipality",
};

/** The largest share that a sentence also says in per cent. */
const largestInPercent = 1e4;

/** A number up to this that is no share is taken to be meant as per cent. */
const mostPercent = 120;

/** What 4 means, and how 4 % is written where that was meant. */
function asPercent(got: number, isTooHigh: boolean, say: Saying): string {
  const means = Math.abs(got) <= largestInPercent ? `, which means ${say.percent(got)}` : "";
  const hint = isTooHigh && got <= mostPercent ? ` For ${say.number(got)} per cent, write ${say.number(got)} %.` : "";
  return `${say.number(got)}${means}.${hint}`;
}

export const refusals: Refusals = {
  missing: (fact, say) => `${say.at(fact.at)}: must be given; it was left out.`,
  "number-expected": (fact, say) => `${say.at(fact.at)}: must be a number; got ${say.given(fact.got)}.`,
  "number-as-text": (fact, say) =>
    `${say.at(fact.at)}: must be a number, but ${say.given(fact.got)} is text. Enter it as a number.`,
  "text-expected": (fact, say) => `${say.at(fact.at)}: must be a name, as text; got ${say.given(fact.got)}.`,
  "truth-expected": (fact, say) => `${say.at(fact.at)}: must be TRUE or FALSE; got ${say.given(fact.got)}.`,
  "one-cell-expected": (fact, say) =>
    `${say.at(fact.at)}: must be one cell; got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "rate-outside": (fact, say) =>
    `${say.at(fact.at)}: must be above −100 % and below 100 %; got ${asPercent(fact.got, fact.got >= 1, say)}`,
  "share-outside": (fact, say) =>
    `${say.at(fact.at)}: a share must be 0–${say.percent(fact.highest)}; got ${asPercent(fact.got, fact.got > fact.highest, say)}`,
  negative: (fact, say) => `${say.at(fact.at)}: must be 0 or more; got ${say.number(fact.got)}.`,
  "not-whole": (fact, say) => `${say.at(fact.at)}: must be a whole number; got ${say.number(fact.got)}.`,
  "too-low": (fact, say) =>
    `${say.at(fact.at)}: must be at least ${say.number(fact.lowest)}; got ${say.number(fact.got)}.`,
  "too-high": (fact, say) =>
    `${say.at(fact.at)}: must be at most ${say.number(fact.highest)}; got ${say.number(fact.got)}.`,
  "calendar-year": (fact, say) =>
    `${say.at(fact.at)}: years are counted from year 0, so it must be at most ${say.number(fact.highest)}; got the calendar year ${say.year(fact.got)}.`,
  "unknown-option": (fact, say) =>
    `${say.at(fact.at)}: must be one of ${say.options(fact.at, fact.options)}; got ${say.given(fact.got)}.`,
  "flow-two-dimensional": (fact, say) =>
    `${say.at(fact.at)}: must be one row or one column, or two of them with calendar years (four digits, no dates) beside the amounts; got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "flow-too-long": (fact, say) =>
    `${say.at(fact.at)}: must have at most ${say.number(fact.highest)} years; got ${say.number(fact.got)}, counted to the last cell that is not blank or 0.`,
  "flow-reads-both-ways": (fact, say) =>
    `${say.at(fact.at)}: must tell years from amounts, but both its first row and its first column could be the years. Give the years a header, or another year.`,
  "calendar-year-expected": (fact, say) =>
    `${say.at(fact.at)}: must be a calendar year 1900–2199 in four digits; got ${say.given(fact.got)}.`,
  "year-is-total": (fact, say) =>
    `${say.at(fact.at)}: must be a year, but ${say.given(fact.got)} is a sum or a part of others. Leave it out of the range.`,
  "doubled-year": (fact, say) => `${say.at(fact.at)}: a year must stand once; got ${say.year(fact.got)} again.`,
  "calendar-years-missing": (fact, say) =>
    `${say.at(fact.at)}: must have calendar years, as ${say.argument(fact.other)} has; got amounts without them. Take the cells with the years too.`,
  "calendar-year-missing": (fact, say) =>
    `${say.at(fact.at)}: must have an amount for every year that is asked about; there is none for ${say.year(fact.year)}.`,
  "flow-lengths": (fact, say) =>
    `${say.at(fact.at)}: must have as many years as ${say.argument(fact.other)} (${say.number(fact.expected)}); got ${say.number(fact.got)}.`,
  "schedule-shape": (fact, say) =>
    `${say.at(fact.at)}: must be one number or two columns, from year and rate; got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "schedule-unsorted": (fact, say) =>
    `${say.at(fact.at)}: the years must rise; got ${say.year(fact.got)} after ${say.year(fact.after)}.`,
  "rate-not-in-force": (fact, say) =>
    `${say.at(fact.at)}: a rate must be in force in year ${say.year(fact.year)}; ` +
    (fact.first === null ? "the table holds none." : `the table begins in year ${say.year(fact.first)}.`),
  "cost-table-columns": (fact, say) =>
    `${say.at(fact.at)}: a cost table must have 4, 5, 6, 8, 9, 10, 11 or 12 columns (actor, SEK per person and year, from age, to age …); got ${say.number(fact.got)}.`,
  "cost-table-expected": (fact, say) => `${say.at(fact.at)}: must be a cost table here; got one cell.`,
  "cost-table-empty": (fact, say) =>
    `${say.at(fact.at)}: a cost table must have at least one row with an actor and SEK; got none.`,
  "factor-too-strong": (fact, say) =>
    `${say.at(fact.at)}: must not lower a cost by more than the whole of it; got an effect of ${say.number(fact.effect)} × a factor of ${say.number(fact.factor)}.`,
  "actor-missing": (fact, say) =>
    `${say.at(fact.at)}: must name an actor, since there is an amount without one; the cell is empty.`,
  "actor-head-expected": (fact, say) =>
    `${say.at(fact.at)}: must be the name of an actor, as text, since the first row is the header; got ${say.given(fact.got)}. Take the header too.`,
  "actor-is-total": (fact, say) =>
    `${say.at(fact.at)}: must be the name of an actor; ${say.given(fact.got)} is a sum or a part of others. Leave that row out.`,
  "ages-reversed": (fact, say) =>
    `${say.at(fact.at)}: from age must not be above to age; got ${say.number(fact.from)} and ${say.number(fact.to)}.`,
  "share-zero": (fact, say) =>
    `${say.at(fact.at)}: the share of the persons must be above 0; it is 0 or empty. Write 100 % or leave the row out.`,
  "range-order": (fact, say) =>
    `${say.at(fact.at)}: must have low ≤ value ≤ high; got ${say.number(fact.low)}, ${say.number(fact.value)} and ${say.number(fact.high)}.`,
  "price-years-differ": (fact, say) =>
    `${say.at(fact.at)}: all rows must be in the prices of one year; got ${say.year(fact.got)} here and ${say.year(fact.first)} in row ${say.number(fact.firstRow)}.`,
  "start-age-needed": (fact, say) =>
    `${say.at(fact.at)}: must be given when discountRate, growth or exitRate is not 0, since the answer hangs on it; it was left out.`,
  "only-lifetime-cost": (fact, say) =>
    `${say.at(fact.at)}: must be left out when costs is one number (a lifetime cost per person, already summed); it was given.`,
  "named-columns": (fact, say) =>
    `${say.at(fact.at)}: must have two to five columns (input, value, low, high, group); got ${say.number(fact.got)}.`,
  "unknown-input": (fact, say) =>
    `${say.at(fact.at)}: must be the name of an input; got ${say.given(fact.got)}. The nearest are ${say.list(fact.nearest.map(say.input))}.`,
  "doubled-input": (fact, say) =>
    `${say.at(fact.at)}: an input must stand in one row only; it is in row ${say.number(fact.firstRow)} too.`,
  "no-range-allowed": (fact, say) =>
    `${say.at(fact.at)}: a whole number or a text has no low and high; leave those cells empty.`,
  "blank-without-meaning": (fact, say) =>
    `${say.at(fact.at)}: must be above 0, since a blank or 0 has no meaning here. Fill it in, or leave the row out.`,
  "unknown-owner": (fact, say) =>
    `${say.at(fact.at)}: must be an actor of the cost table, or what stands before a colon there (${say.list(fact.actors)}); got ${say.given(fact.got)}.`,
  "actor-table-of-measure": (fact, say) =>
    `${say.at(fact.at)}: must be an actor; ${say.given(fact.got)} is a head of APPRAISE.BYYEAR, whose table holds costs and sums beside the actors. Take the table of SAVINGS, or the actors' columns beside a column of years.`,
  "application-is-total": (fact, say) =>
    `${say.at(fact.at)}: must be the name of a measure; ${say.given(fact.got)} is a sum or a part of others. Leave that row out.`,
  "actor-table-shape": (fact, say) =>
    `${say.at(fact.at)}: an actor table must have a header row, a column of years and at least one actor; got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "actor-table-order": (fact, say) =>
    `${say.at(fact.at)}: the first column must rise by 1, so that ${say.year(fact.expected)} stands here; got ${say.year(fact.got)}.`,
  "doubled-actor": (fact, say) =>
    `${say.at(fact.at)}: an actor must have one column; got ${say.given(fact.got)} again.`,
  "invested-nothing": (fact, say) =>
    `${say.at(fact.at)}: what is paid is positive here, and must come to more than 0 in all; got ${say.kronor(fact.got)}.`,
  "actor-tables-differ": (fact, say) =>
    `${say.at(fact.at)}: must have the same first column as ${say.argument(fact.other)}, with ${say.year(fact.expected)} here; got ${say.year(fact.got)}.`,
  "applications-columns": (fact, say) =>
    `${say.at(fact.at)}: must have one row a measure and 3 columns (name, cost, net present value); got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "applications-count": (fact, say) =>
    `${say.at(fact.at)}: must have 1–${say.number(fact.highest)} rows with a name; got ${say.number(fact.got)}.`,
  "not-square": (fact, say) =>
    `${say.at(fact.at)}: must have as many rows as columns, one a state; got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "row-sum": (fact, say) =>
    `${say.at(fact.at)}: the probabilities of a row must sum to 1; got ${say.number(fact.got)}.`,
  "states-differ": (fact, say) =>
    `${say.at(fact.at)}: must have as many states as ${say.argument(fact.other)} (${say.number(fact.expected)}); got ${say.number(fact.got)}.`,
  "trace-too-short": (fact, say) =>
    `${say.at(fact.at)}: must have at least two rows, the start and one cycle; got ${say.rows(fact.got)}.`,
  "only-three-values": (fact, say) =>
    `${say.at(fact.at)}: must be left out, except for the distributions triangular and pert; it was given.`,
  "not-positive": (fact, say) => `${say.at(fact.at)}: must be above 0; got ${say.number(fact.got)}.`,
  "bounds-reversed": (fact, say) =>
    `${say.at(fact.at)}: low must not be above high; got ${say.number(fact.low)} and ${say.number(fact.high)}.`,
  "sd-too-wide": (fact, say) =>
    `${say.at(fact.at)}: the standard deviation of a share with this mean must be ${fact.below > 0 ? "below " : ""}${say.number(fact.below)}; got ${say.number(fact.got)}.`,
  "input-is-text": (fact, say) =>
    `${say.at(fact.at)}: must be an input that is a number; the own actor is a name, and has no values to try.`,
  "same-input": (fact, say) =>
    `${say.at(fact.at)}: must be another input than ${say.argument(fact.other)}; it is the same.`,
  "too-large": () =>
    "The result is too large to be a number. Look for an amount, a rate or a number of years that is far too large.",
  "too-many-arguments": (fact, say) =>
    `The function takes at most ${say.number(fact.highest)} arguments; got ${say.number(fact.got)}. Look for a decimal comma that parts a number in two.`,
  "index-shape": (fact, say) =>
    `${say.at(fact.at)}: must be the name of a series or two columns, year and index number (no change in per cent); got ${say.rows(fact.rows)} and ${say.columns(fact.columns)}.`,
  "too-many-years": (fact, say) =>
    `${say.at(fact.at)}: must have no more years than ${say.argument(fact.other)} (${say.number(fact.highest)}); got ${say.number(fact.got)}.`,
  "too-many-tried": (fact, say) =>
    `${say.at(fact.at)}: at most ${say.number(fact.highest)} cases can be tried at a time; got ${say.number(fact.got)}. Try fewer values, or divide them between several formulas.`,
  "too-few-years": (fact, say) =>
    `${say.at(fact.at)}: must have at least as many years as ${say.argument(fact.other)} says (${say.number(fact.lowest)}); got ${say.number(fact.got)}.`,
  "column-missing": (fact, say) =>
    `${say.at(fact.at)}: there must be a column ${say.given(unitCostColumn(fact.column))}; there is none.`,
  "too-many-cells": (fact, say) =>
    `${say.at(fact.at)}: must have no more cells than the header (${say.number(fact.highest)}); got ${say.number(fact.got)}. Is there a decimal comma in a file with commas between the columns?`,
  "doubled-code": (fact, say) =>
    `${say.at(fact.at)}: a code must stand in one row only; ${say.given(fact.got)} is in row ${say.number(fact.firstRow)} too.`,
  "day-expected": (fact, say) => `${say.at(fact.at)}: must be a day, as 2026-11-23; got ${say.given(fact.got)}.`,
  "ambiguous-number": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} can be read as ${say.list(fact.readings.map(say.number))}. Write it without a thousands separator.`,
  "formula-text": (fact, say) =>
    `${say.at(fact.at)}: must not begin with =, +, - or @, since a spreadsheet would take it for a formula; got ${say.given(fact.got)}.`,
  "garbled-text": (fact, say) =>
    `${say.at(fact.at)}: letters were lost when the file was written or read; got ${say.given(fact.got)}. Save the file as CSV UTF-8.`,
  "text-too-long": (fact, say) =>
    `${say.at(fact.at)}: must have at most ${say.number(fact.highest)} characters; got ${say.number(fact.got)}.`,
  "doubled-figure": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} must have one value a municipality and year; row ${say.number(fact.firstRow)} has another. Export one thing at a time.`,
  "one-sex-only": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} must stand in all, or for women and for men; it stands for one of them only.`,
  "shares-not-summed": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} must stand in all, since the figures of women and men cannot be added; it stands for each of them only.`,
  "quote-unclosed": (fact, say) =>
    `${say.at(fact.at)}: a quotation mark is opened and never closed, so the rest of the file is read as one cell.`,
  "never-pays-back": (fact, say) =>
    `The sum does not reach zero within these years: ${say.kronor(fact.left)} SEK is missing at the end (discounted).`,
  "nothing-to-show": () => "There is nothing to show: no cost falls at the start age or later.",
  "no-saving": (fact, say) =>
    `There is no break-even: the saving per person must be above 0; got ${say.number(fact.got)}.`,
  "zero-denominator": (fact, say) => `There is no answer: ${say.at(fact.at)} is 0, and one cannot divide by it.`,
  "zero-total": () => "There is no share: the total is 0.",
  "no-deficit": () => "There is nothing to restore: no year has a negative balance requirement result.",
  "no-cost": () => "There is no answer: the measure has no cost to divide by.",
  "no-outlay": () => "There is no yield: nothing is laid out within the years.",
  "no-short-year": () => "There is no short year: every request is granted in its year.",
  "no-rate": () => "There is no internal rate between −99 % and 1000 %: no rate makes the present value 0.",
  "only-zeros": () =>
    "There is nothing to calculate: every amount of the flow is 0, so that every rate makes its present value 0.",
  "several-rates": (fact, say) =>
    `There are several internal rates (${say.all(fact.rates.map(say.rate))}), so none is the answer. Use the present value.`,
  "no-capital-return": () =>
    "There is no yield without a return on capital: add the row “Return on capital (real)” to the programme table.",
  "nobody-reached": () => "There is no break-even effect: the measure reaches nobody who would otherwise be excluded.",
  "nothing-put-in": () => "There is no turnover: nothing is put into the fund.",
  "never-in-any-draw": () =>
    "In none of the calculated outcomes do the reduced costs match the measure's within the horizon.",
  "no-ranges": () =>
    "There is nothing to compare: no input and no cost row has a low and a high. Fill in those columns in the programme table or the cost table.",
  "not-an-investment": () =>
    "Not permitted: the outlay is an operating cost of its year and cannot be booked as an investment with depreciation. Choose appropriation, disposition, fund, reserve or outcomes.",
  "unknown-code": (fact, say) =>
    fact.successor === undefined
      ? `${say.at(fact.at)}: must be ${catalogues[fact.among]}; got ${say.given(fact.got)}. The nearest are ${say.all(fact.nearest)}.`
      : `${say.at(fact.at)}: the code ${say.given(fact.got)} is no longer used. Use ${fact.successor} and look at its amount.`,
  "foreign-currency": (fact, say) =>
    `${say.at(fact.at)}: must be a cost in kronor; ${fact.got} is ${say.number(fact.amount)} ${fact.currency} (${say.year(fact.year)}), which is not converted. UNITCOSTS shows it for comparison.`,
  "own-tables-unread": () =>
    "The municipality's own tables are being read. The answer is shown when it is known whether they have a figure of its own.",
  "nothing-found": (fact, say) =>
    `There is no ${fact.among === "costs" ? "unit cost" : "finding"} with ${say.given(fact.got)}. Search for fewer words or for a part of a word, in Swedish or English.`,
  "no-reduction": (fact, say) =>
    `${say.at(fact.at)}: must be a finding that gives a reduction of a bad outcome; what ${fact.got} found is ${evidence.noReduction[fact.says]}.`,
  "year-outside-index": (fact, say) =>
    `${say.at(fact.at)}: there is no index number for ${say.year(fact.got)} in ${fact.series ?? "the series"}, which runs from ${say.year(fact.first)} to ${say.year(fact.last)}.`,
};
