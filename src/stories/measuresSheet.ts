import { ages, stockholm } from "../catalogue/cohorts";
import type { StoryWords } from "../locales/storyWords";
import type { Format } from "../locales/numbers";
import { sourceOf, type CohortAddresses } from "./cohortSheet";
import { GrowingSheet, header, input, note, result, title } from "./sheet";
import type { ExampleCost, ExampleProgramme } from "./situation";

/** Where the books find the measure. */
export interface MeasureAddresses {
  cost: (year: number) => string;
  cashable: (year: number) => string;
  discountRate: string;
}

const termOfOffice = 4;

/** A break-even case from the founding document, and an invented programme for the municipality and for all payers. */
export function measuresSheet(
  programme: ExampleProgramme,
  costs: ExampleCost[],
  years: number,
  cohort: CohortAddresses,
  words: StoryWords,
) {
  const sheet = new GrowingSheet(words.sheets.measures, [46, 22, 22, 22, 22, 22, 22, 22]);
  addBreakEven(sheet, cohort, words);
  sheet.gap();
  const inputs = addProgramme(sheet, programme, words);
  sheet.gap();
  const table = addCosts(sheet, costs, words);
  const net = addResults(sheet, inputs, table, years, costs, words);
  return {
    sheet: sheet.finished(),
    names: {
      Programme: sheet.address(`A${inputs.first}:D${inputs.last}`),
      Costs: sheet.address(table),
      DiscountRate: sheet.address(inputs.cell("discountRate")),
      Effect: sheet.address(inputs.cell("effect")),
    },
    addresses: {
      cost: (year: number) => sheet.address(`B${net.first + year}`),
      cashable: (year: number) => sheet.address(`G${net.first + year}`),
      discountRate: sheet.address(inputs.cell("discountRate")),
    },
  };
}

function addBreakEven(sheet: GrowingSheet, cohort: CohortAddresses, words: StoryWords): void {
  const { breakEven: say, headers, units } = words;
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  sheet.add(...[headers.input, headers.value, headers.unit, headers.source].map(header));
  const cost = sheet.add(
    say.programmeCost,
    input(stockholm.parentSupport.value, "kronor"),
    units.sek,
    note(sourceOf(stockholm.parentSupport)),
  );
  const yearly = sheet.add(
    say.yearly,
    result(`=${cohort.yearlyCost}`, "kronor"),
    units.sek,
    note(words.cohort.reconstruction),
  );
  const share = sheet.add(
    say.municipalShare,
    result(`=${cohort.municipalShare}`, "share"),
    units.share,
    note(say.municipalNote),
  );
  const term = sheet.add(say.termOfOffice, input(termOfOffice, "whole"), units.years);
  const life = sheet.add(say.lifetime, input(ages.to - ages.from + 1, "whole"), units.years, note(say.lifetimeNote));
  sheet.add(
    ...[say.mustSucceed, say.city, `${say.city}, ${say.roundedUp}`, say.all, `${say.all}, ${say.roundedUp}`].map(
      header,
    ),
  );
  for (const [label, period] of [
    [say.withinTerm, term],
    [say.toAge65, life],
  ] as const) {
    const row = sheet.nextRow;
    sheet.add(
      label,
      result(`=SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly}*$B$${share})`, "exact"),
      result(`=ROUNDUP(B${row},0)`, "persons"),
      result(`=SOCIAL.BREAKEVEN($B$${cost},$B$${period}*$B$${yearly})`, "exact"),
      result(`=ROUNDUP(D${row},0)`, "persons"),
    );
  }
  sheet.add(note(say.gross));
}

interface Inputs {
  first: number;
  last: number;
  cell: (id: keyof ExampleProgramme) => string;
}

function addProgramme(sheet: GrowingSheet, programme: ExampleProgramme, words: StoryWords): Inputs {
  const { programme: say, headers, units } = words;
  const looks: Record<keyof ExampleProgramme, [Format, string, string?]> = {
    participants: ["persons", units.persons],
    exclusionShare: ["share", units.share],
    effect: ["share", units.share, say.rangeNote],
    retention: ["share", units.share],
    deadweight: ["share", units.share, say.deadweightNote],
    costPerParticipant: ["kronor", units.sek, say.rangeNote],
    fixedCost: ["kronor", units.sek],
    programmeYears: ["whole", units.years],
    startAge: ["whole", units.age],
    lag: ["whole", units.years, say.lagNote],
    dropOff: ["share", units.rate, say.dropOffNote],
    growth: ["rate", units.rate],
    discountRate: ["rate", units.rate, say.rateNote],
  };
  sheet.add(title(say.title));
  sheet.add(note(say.intro));
  const first = sheet.add(
    ...[headers.input, headers.value, headers.low, headers.high, headers.unit, headers.source].map(header),
  );
  const rows = new Map<string, number>();
  for (const id of Object.keys(looks) as (keyof ExampleProgramme)[]) {
    const [format, unit, remark] = looks[id];
    const [value, low, high] = [programme[id]].flat();
    const range = low === undefined ? [null, null] : [input(low, format), input(high!, format)];
    const source = remark ? `${say.invented}. ${remark}` : say.invented;
    rows.set(id, sheet.add(words.inputs.programme[id][0]!, input(value!, format), ...range, unit, note(source)));
  }
  return { first, last: sheet.nextRow - 1, cell: (id) => `$B$${rows.get(id)}` };
}

function addCosts(sheet: GrowingSheet, costs: ExampleCost[], words: StoryWords): string {
  const { programme: say, headers, actors } = words;
  sheet.add(title(say.costsTitle));
  const first = sheet.add(
    ...[headers.actor, headers.amount, headers.from, headers.to, headers.share, headers.cashable].map(header),
  );
  for (const { actor, amount, from, to, cashable } of costs) {
    sheet.add(
      actors[actor],
      input(amount, "kronor"),
      input(from, "whole"),
      input(to, "whole"),
      input(1, "wholeShare"),
      input(cashable, "wholeShare"),
    );
  }
  return `A${first}:F${sheet.nextRow - 1}`;
}

function addResults(
  sheet: GrowingSheet,
  inputs: Inputs,
  table: string,
  years: number,
  costs: ExampleCost[],
  words: StoryWords,
) {
  const { programme: say, headers, units } = words;
  const { cell } = inputs;
  sheet.gap();
  const averted = sheet.add(
    say.averted,
    result(
      `=SOCIAL.AVERTED(${cell("participants")},${cell("exclusionShare")},${cell("effect")},${cell("retention")},${cell("deadweight")})`,
      "years",
    ),
    units.persons,
  );
  const course = `${cell("startAge")},${years},${cell("lag")},${cell("dropOff")},${cell("growth")}`;
  const formats: (Format | undefined)[] = ["whole", ...costs.map(() => "kronor" as const), "kronor"];
  sheet.add(title(say.savingsTitle));
  const gross = sheet.spill(`=SOCIAL.SAVINGS($B$${averted},${table},${course})`, years, formats) + 1;
  sheet.gap();
  sheet.add(title(say.cashableTitle));
  const cashable = sheet.spill(`=SOCIAL.SAVINGS($B$${averted},${table},${course},TRUE)`, years, formats) + 1;
  sheet.gap();

  sheet.add(title(say.net));
  const heads = [say.cost, say.citySavings, say.cityNet, say.allSavings, say.allNet, say.cityCashable, say.cashableNet];
  sheet.add(...[headers.year, ...heads].map(header));
  const first = sheet.nextRow;
  const total = columnLetter(costs.length + 1);
  for (let year = 0; year < years; year++) {
    const row = first + year;
    const cost = `${cell("participants")}*${cell("costPerParticipant")}+${cell("fixedCost")}`;
    sheet.add(
      year,
      result(`=IF(A${row}<${cell("programmeYears")},(${cost})/${cell("programmeYears")},0)`, "kronor"),
      result(passingError(gross - 1, `SUM(B${gross + year}:C${gross + year})`), "kronor"),
      result(`=C${row}-B${row}`, "kronor"),
      result(passingError(gross - 1, `${total}${gross + year}`), "kronor"),
      result(`=E${row}-B${row}`, "kronor"),
      result(passingError(cashable - 1, `SUM(B${cashable + year}:C${cashable + year})`), "kronor"),
      result(`=G${row}-B${row}`, "kronor"),
    );
  }
  addAnswers(sheet, inputs, first, first + years - 1, words);
  return { first };
}

/** A formula over spilled cells: when the table becomes an error they are blank, which must not count as 0. */
function passingError(anchorRow: number, formula: string): string {
  return `=IF(ISERROR($A$${anchorRow}),$A$${anchorRow},${formula})`;
}

function addAnswers(sheet: GrowingSheet, { cell }: Inputs, first: number, last: number, words: StoryWords): void {
  const { programme: say } = words;
  const rate = cell("discountRate");
  const flow = (column: string) => `${column}${first}:${column}${last}`;
  const value = (column: string) => `SOCIAL.PRESENTVALUE(${flow(column)},${rate})`;
  const effect = cell("effect");
  const low = effect.replace("B", "C");
  const high = effect.replace("B", "D");
  sheet.gap();
  sheet.add(...[say.answer, say.atLow, say.atValue, say.atHigh].map(header));
  for (const [label, saved] of [
    [say.npvCity, value("C")],
    [say.npvCashable, value("G")],
    [say.npvAll, value("E")],
  ] as const) {
    const at = (weight: string) => result(`=${saved}${weight}-${value("B")}`, "kronor");
    sheet.add(label, at(`*${low}/${effect}`), at(""), at(`*${high}/${effect}`));
  }
  for (const [label, net] of [
    [say.paybackCity, "D"],
    [say.paybackCashable, "H"],
    [say.paybackAll, "F"],
  ] as const) {
    sheet.add(label, null, result(`=SOCIAL.PAYBACK(${flow(net)},${rate})`, "years"), null, note(say.noPayback));
  }
}

function columnLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
