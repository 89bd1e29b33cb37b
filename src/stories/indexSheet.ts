import { internalRates, internalRateSource } from "../catalogue/internalRates";
import { priceSources } from "../catalogue/priceSources";
import { PKV } from "../catalogue/publishedPrices";
import { indexSheetWords } from "../locales/indexSheetWords";
import type { Language } from "../locales/language";
import { ownIndexName } from "./ownCostsFormat";
import { GrowingSheet, header, input, note, result, title } from "./sheet";
import type { StorySheet } from "./story";

const freeYears = 5;

/**
 * A sheet for the finance office's own price index (PKV) and internal rate: a row a year, with what is published filled in
 * and its source, and the index that the changes come to, for PRICEINDEX.
 */
export function indexSheet(language: Language): StorySheet {
  const say = indexSheetWords[language];
  const changes = new Map(PKV);
  const rates = new Map(internalRates);
  const years = [...new Set([...changes.keys(), ...rates.keys()])].sort((one, other) => one - other);
  const sheet = new GrowingSheet(say.sheet, [14, 18, 18, 18, 60]);
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  const address = priceSources.find(({ series }) => series === "PKV")!.address;
  sheet.add(note(say.where(address)));
  sheet.add(note(say.whereRate(internalRateSource.address)));
  sheet.add(note(say.note));
  sheet.gap();
  const { heads } = say;
  const head = sheet.add(...[heads.year, heads.index, heads.change, heads.rate, heads.source].map(header));
  sheet.add(years[0]! - 1, { value: 100, format: "exact" });
  const last = years.at(-1)! + freeYears;
  for (let year = years[0]!; year <= last; year++) {
    const row = sheet.nextRow;
    const change = changes.get(year);
    const isForecast = priceSources.some(
      ({ series, years: of, note: told }) => series === "PKV" && of.includes(year) && told.en.includes("forecast"),
    );
    sheet.add(
      year,
      result(`=IF(OR(C${row}="",B${row - 1}=""),"",B${row - 1}*(1+C${row}))`, "exact"),
      input(change === undefined ? "" : change / 100, "rate"),
      input(rates.get(year) ?? "", "rate"),
      note(change === undefined ? "" : isForecast ? say.forecast : say.published),
    );
  }
  sheet.gap();
  const filled = head + 1 + PKV.length;
  sheet.add(note(say.use));
  sheet.add(result(`=SOCIAL.PRICEINDEX(A${head + 1},A${filled},A${head + 1}:B${filled})`, "exact"));
  return { ...sheet.finished(), names: { [ownIndexName]: sheet.address(`A${head}:B${head}`) } };
}
