import { usualTerms, type Terms } from "../model/financing";
import type { Language } from "../locales/language";
import { formatNumber, type Format } from "../locales/numbers";
import type { StoryWords } from "../locales/storyWords";
import { sourceOf } from "./cohortSheet";
import type { MeasureAddresses } from "./measuresSheet";
import { GrowingSheet, header, input, note, result, title } from "./sheet";
import type { ExampleBooks } from "./situation";

const kronor = (columns: number): Format[] => new Array<Format>(columns).fill("kronor");

/** The same measure in the municipality's books, financed in five ways. */
export function booksSheet(
  books: ExampleBooks,
  city: string,
  measure: MeasureAddresses,
  words: StoryWords,
  language: Language,
) {
  const { books: say } = words;
  const sheet = new GrowingSheet(words.sheets.books, [44, 22, 22, 22, 24, 20, 18, 18, 18, 18, 18, 18, 20]);
  sheet.add(title(say.title(city)));
  sheet.add(note(say.intro));
  const flows = addFlows(sheet, books, measure, words);
  sheet.gap();
  const terms = addTerms(sheet, books, words, language);
  sheet.gap();

  const years = books.results.length;
  const { cost, savings, results, taxes, dispositions } = flows;
  const plan = `${cost},${savings},${results},${taxes},${terms.range}`;
  sheet.add(title(say.comparison));
  sheet.add(note(say.comparisonNote));
  const comparison = sheet.spill(`=SOCIAL.FINANCING.COMPARE(${plan},${measure.discountRate},${dispositions})`, 18, [
    undefined,
    ...kronor(5),
  ]);
  formatCounts(sheet, comparison);
  sheet.gap();
  sheet.add(say.taxBase, input(books.taxBase, "kronor"), words.units.sek, note(say.disposedExample));
  const base = sheet.nextRow - 1;
  sheet.add(
    say.worst,
    result(`=SOCIAL.TAXORE(B${comparison + 3},B${base})`, "exact"),
    words.units.ore,
    note(say.taxNote),
  );
  sheet.gap();
  sheet.add(title(say.fund));
  const fund = `=SOCIAL.FUND.BYSAVINGS(${terms.cell("disposed")},${dispositions},${cost},${savings},${terms.cell("savingsReturned")},${terms.cell("returnFrom")})`;
  sheet.spill(fund, years, ["whole", ...kronor(8)]);
  sheet.gap();
  sheet.add(title(say.deduction));
  sheet.spill(`=SOCIAL.DISPOSITION(${terms.cell("disposed")},${cost})`, years, ["whole", ...kronor(5)]);
  for (const alternative of ["appropriation", "disposition"] as const) {
    sheet.gap();
    sheet.add(title(say[alternative]));
    sheet.spill(`=SOCIAL.FINANCING("${alternative}",${plan},${dispositions})`, years, ["whole", ...kronor(12)]);
  }

  return {
    sheet: sheet.finished(),
    names: {
      OwnCost: sheet.address(cost),
      OwnSavings: sheet.address(savings),
      BudgetedResult: sheet.address(results),
      TaxesAndGrants: sheet.address(taxes),
      Dispositions: sheet.address(dispositions),
      Terms: sheet.address(terms.range),
      Comparison: sheet.address(`A${comparison}`),
    },
  };
}

/** The rows of COMPARE that are not SEK: counts of years, a year, and the protected share. */
function formatCounts(sheet: GrowingSheet, comparison: number): void {
  const rows = { budgetYears: 7, deficitYears: 8, lastRestoreYear: 12, belowTarget: 13 };
  for (const row of Object.values(rows)) sheet.format(comparison + row, "whole");
  sheet.format(comparison + 14, "wholeShare");
}

function addFlows(sheet: GrowingSheet, books: ExampleBooks, measure: MeasureAddresses, words: StoryWords) {
  const { books: say, headers } = words;
  sheet.add(note(say.flowsNote));
  sheet.add(...[headers.year, say.ownCost, say.ownSavings, say.result, say.taxes, say.dispositions].map(header));
  const first = sheet.nextRow;
  books.results.forEach((budgeted, year) => {
    sheet.add(
      year,
      result(`=${measure.cost(year)}`, "kronor"),
      result(`=${measure.cashable(year)}`, "kronor"),
      input(budgeted, "kronor"),
      input(books.taxesAndGrants[year]!, "kronor"),
      input(0, "kronor"),
    );
  });
  const last = sheet.nextRow - 1;
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`;
  return { cost: range("B"), savings: range("C"), results: range("D"), taxes: range("E"), dispositions: range("F") };
}

function addTerms(sheet: GrowingSheet, books: ExampleBooks, words: StoryWords, language: Language) {
  const { books: say, headers } = words;
  const { disposed } = books;
  const isPublished = typeof disposed !== "number";
  const disposedNote = isPublished
    ? `${say.disposedNote(formatNumber(disposed.value, "kronor", language))}. ${sourceOf(disposed)}`
    : say.disposedExample;
  const rows: [Exclude<keyof Terms, "target">, number, Format, string][] = [
    ["disposed", isPublished ? disposed.value : disposed, "kronor", disposedNote],
    ["openingReserve", books.openingReserve, "kronor", say.disposedExample],
    ["openingEquity", books.openingEquity, "kronor", say.disposedExample],
    ["frameCut", usualTerms.frameCut, "wholeShare", say.frameCutNote],
    ["savingsReturned", usualTerms.savingsReturned, "wholeShare", say.savingsReturnedNote],
    ["returnFrom", usualTerms.returnFrom, "whole", ""],
    ["outcomeShare", usualTerms.outcomeShare, "wholeShare", ""],
    ["outcomePremium", usualTerms.outcomePremium, "wholeShare", say.premiumNote],
    ["priceGrowth", usualTerms.priceGrowth, "rate", say.priceGrowthNote],
  ];
  sheet.add(title(say.termsTitle));
  sheet.add(note(say.noTarget));
  const first = sheet.add(...[headers.term, headers.value].map(header), null, header(headers.source));
  const at = new Map<string, number>();
  for (const [term, value, format, remark] of rows) {
    at.set(term, sheet.add(words.inputs.terms[term][0]!, input(value, format), null, note(remark)));
  }
  return {
    range: `$A$${first}:$B$${sheet.nextRow - 1}`,
    cell: (term: keyof Terms) => `$B$${at.get(term)}`,
  };
}
