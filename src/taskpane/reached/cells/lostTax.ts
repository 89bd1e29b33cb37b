import { discountFactors } from "../../../model/discounting";
import { lostTax } from "../../../model/lostTax";
import { readLostTax } from "../../../ranges/lostTax";
import { summed, totalStep } from "../../explained/explanation";
import { kronor } from "../../explained/steps/measureParts";
import { byAge, explained, factorColumn, step, type ExplainCell } from "./cell";
import { courseColumn } from "./exclusion";

/** Tax of one year, and what the years make of it. */
export const lostTaxCell: ExplainCell = (given, _, speech) => {
  const { cells, formulas } = speech;
  const read = readLostTax(given);
  const { excluded, employmentGap, earnings, taxRate, equalised, startAge, fromAge, toAge } = read;
  const yearly = excluded * employmentGap * earnings * taxRate * (1 - equalised);
  const first = Math.max(startAge, fromAge);
  const years = Array.from({ length: Math.max(0, toAge - first + 1) }, (_one, index) => first + index - startAge);
  const all = discountFactors(read.discountRate, Math.max(0, toAge - startAge + 1));
  const factors = years.map((year) => all[year]!);
  const course = years.map((year) => ((1 + read.growth) * (1 - read.exitRate)) ** year);
  const weights = course.map((change, index) => change * factors[index]!);
  const taxes = summed(
    cells.columns.tax,
    weights.map((weight) => yearly * weight),
  );
  const answer = { ...totalStep("=", taxes, speech), name: cells.lostTax, amount: lostTax(read) };
  const steps = [
    step("", cells.persons, excluded, "persons"),
    step("×", cells.gap, employmentGap, "share"),
    kronor("×", cells.earnings, earnings),
    step("×", cells.taxRate, taxRate, "share"),
    step("×", cells.equalised, 1 - equalised, "share"),
    kronor("=", cells.taxYear, yearly),
    step("×", cells.factors, summed("", weights).total!, "factor"),
    answer,
  ];
  const columns = [...courseColumn(course, speech), ...factorColumn(factors, speech), taxes];
  return explained(formulas.lostTax, steps, {
    tables: years.length === 0 ? [] : [byAge(first, columns, speech)],
    notes: [cells.prices],
  });
};
