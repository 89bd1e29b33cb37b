import type { BlockName } from "../../src/stories/scenarioFormat";
import { scenarioVersion } from "../../src/stories/scenarioFormat";
import type { SheetContent } from "../../src/workbook/sheetContent";

const blocks: Record<BlockName | "Decision", string> = {
  Choices: "A1:B2",
  Programme: "A4:E10",
  Costs: "A12:L13",
  Books: "A15:G18",
  Terms: "A20:B21",
  Results: "A23:B23",
  Decision: "A25:B27",
};

/** A scenario's sheet as it is read, in Swedish: three years, 5 million in two of them, 4 and 8 million back. */
export function sheetContent({ without = [], effect = 0.2 }: { without?: BlockName[]; effect?: number } = {}) {
  const values: (string | number)[][] = [
    ["Hur är effekten mätt?", "Mot jämförelsegrupp"],
    ["Insatsens prisår", 2025],
    [],
    ["Förutsättning", "Värde", "Lågt", "Högt", "Följs åt", "Enhet", "Grad", "Källa"],
    ["Deltagare", 100, "", "", "", "personer"],
    ["Effekt (riskminskning)", effect, "", "", "", "andel", "B", "En studie"],
    ["Andel som annars hamnar i utanförskap", 0.3, "", "", "", "andel"],
    ["Kostnad per deltagare", 100000, "", "", "", "kr"],
    ["Ålder vid start", 16, "", "", "", "år"],
    ["Kalkylperiod (år)", 3, "", "", "", "år"],
    [],
    ["Aktör", "Kronor", "Från", "Till", "Andel", "Hemtagbar", "Lågt", "Högt", "Slag", "Prisår"],
    ["Kommunen", 1000000, 16, 64, 1, 1, "", "", "Resurs", 2025],
    [],
    [
      "År",
      "Insatsens kostnad, kommunens del",
      "Egen hemtagbar kostnadsminskning",
      "Budgeterat resultat",
      "Skatter, bidrag och utjämning",
      "Fler dispositioner",
      "Skatteunderlag",
    ],
    [0, 5e6, 0, 2e6, 4e8, 0, 1e9],
    [1, 5e6, 4e6, 2e6, 4e8, 0, 1e9],
    [2, 0, 8e6, 2e6, 4e8, 0, 1e9],
    [],
    ["Villkor", "Värde"],
    ["Disponerat belopp", 10e6],
    [],
    ["Resultat"],
    [],
    ["Fråga", "Svar"],
    ["Vilken behovsanalys ligger till grund?", "Skolans kartläggning"],
    ["Vilka medfinansierar (region, stat, andra)?", ""],
  ];
  const names = Object.entries(blocks).filter(([name]) => !without.includes(name as BlockName));
  const content: SheetContent = {
    sheetId: "one",
    name: "Insats",
    version: scenarioVersion,
    lock: null,
    address: "Insats!A1:H27",
    values,
    formulas: values,
    days: [],
    names: new Map(names.map(([name, address]) => [name, `=Insats!${address}`])),
  };
  return content;
}

/** The measure of the fixture, whose effect, cost per participant and cost of exclusion may lie in ranges. */
export function uncertainSheet({ optimism = [] as (string | number)[][], narrow = false, cashable = 1 } = {}) {
  const sheet = sheetContent();
  const values = sheet.values.map((row) => [...row]);
  values[5]!.splice(2, 2, narrow ? 0.195 : 0.1, narrow ? 0.205 : 0.4);
  values[7] = ["Kostnad per deltagare", 100000, 80000, 150000, "", "kr", "C"];
  values[12]!.splice(5, 3, cashable, 500000, 1200000);
  values.push([], ["Grad", "På kostnaderna", "På effekten"], ...optimism);
  const names = new Map(sheet.names);
  const [first, last] = [values.length - optimism.length, values.length];
  if (optimism.length > 0) names.set("OptimismBias", `=Insats!A${first}:C${last}`);
  return { ...sheet, address: `Insats!A1:J${values.length}`, values, formulas: values, names };
}
