import { actor, column, heading, input, kind, shareCell, type Entry, type ExampleCell } from "../entry";
import type { Format } from "../../locales/numbers";
import { sources } from "../sources";
import { measure } from "./programme";

/** The measure of APPRAISE with the spread that is believed in, and the costs of exclusion below it. */
const spread: ExampleCell[][] = [
  [heading("input"), heading("value"), heading("low"), heading("high")],
  [input("participants"), 120],
  [input("exclusionShare"), shareCell(0.35), shareCell(0.25), shareCell(0.45)],
  [input("effect"), shareCell(0.3), shareCell(0.1), shareCell(0.4)],
  [input("costPerParticipant"), 35000, 30000, 50000],
  [input("startAge"), 17],
  [input("horizon"), 10],
  [input("dropOff"), shareCell(0.15), shareCell(0), shareCell(0.3)],
  [],
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map(column),
  [actor("socialServices"), 140000, 16, 64, shareCell(1), shareCell(0.8), 100000, 160000, kind("real")],
  [actor("region"), 60000, 16, 64, shareCell(1), shareCell(0.3), null, null, kind("real")],
];
const inYears: Format[] = ["years", "years", "years", "years", "years"];
const noRanges =
  '{"participants",10;"exclusionShare",0.4;"effect",0.5;"costPerParticipant",100;"startAge",20;"horizon",3},{"Region",100,20,64}';
const swung = "M(\\ldots, \\mathrm{h}_i, \\ldots) - M(\\ldots, \\mathrm{l}_i, \\ldots)";

export const uncertainty: Record<string, Entry> = {
  SENSITIVITY: {
    notation: ["M(\\ldots, v_i, \\ldots, w_j, \\ldots)"],
    symbols: { M: "measure", v_i: "values1", w_j: "values2" },
    example: {
      cells: measure,
      formula: '=SOCIAL.SENSITIVITY(A1:B11,A13:I16,"npv","effect",{0.2;0.3;0.4},"dropOff",{0,0.15,0.3})',
      formats: ["share", "kronor"],
    },
    refused: [`=SOCIAL.SENSITIVITY(${noRanges},"npv","effekten",{0.2;0.3})`],
    sources: [],
    related: ["APPRAISE", "TORNADO", "SIMULATE", "BREAKEVEN"],
  },
  TORNADO: {
    notation: [`s_i = ${swung}`],
    symbols: { M: "measure", "\\mathrm{l}_i": "low", "\\mathrm{h}_i": "high", s_i: "swing" },
    example: {
      cells: spread,
      formula: "=SOCIAL.TORNADO(A1:D8,A10:I12)",
      formats: [null, "share", "share", "kronor"],
      rowFormats: { 3: "kronor", 4: "kronor" },
    },
    refused: [`=SOCIAL.TORNADO(${noRanges})`],
    sources: [],
    related: ["SENSITIVITY", "SIMULATE", "APPRAISE"],
  },
  SIMULATE: {
    notation: [
      "x_i = F_i^{-1}(u_i), \\quad F_i = \\mathrm{PERT}(\\mathrm{l}_i, v_i, \\mathrm{h}_i)",
      "p = \\frac{1}{n} \\sum_{k=1}^{n} [\\mathrm{NPV}_k > 0]",
    ],
    symbols: {
      x_i: "drawn",
      "\\mathrm{l}_i": "low",
      v_i: "value",
      "\\mathrm{h}_i": "high",
      u_i: "uniform",
      n: "draws",
      p: "probability",
      "\\mathrm{NPV}_k": "net",
    },
    example: {
      cells: spread,
      formula: "=SOCIAL.SIMULATE(A1:D8,A10:I12,2000)",
      formats: [null, "kronor", "kronor", "kronor", "kronor", "kronor", "share"],
      rowFormats: {
        4: [...inYears, "share"],
        5: [...inYears, "share"],
        6: [...inYears, "share"],
        7: [...inYears, "share"],
      },
    },
    refused: [`=SOCIAL.SIMULATE(${noRanges},0)`],
    sources: [sources.pert, sources.philox, sources.xoshiro],
    related: ["TORNADO", "SENSITIVITY", "DRAWS", "APPRAISE"],
  },
  DRAWS: {
    notation: ["x_i = F^{-1}(u_i), \\quad i = 1 \\ldots n"],
    symbols: { F: "distribution", u_i: "uniform", n: "count" },
    example: { formula: '=SOCIAL.DRAWS("A","triangular",10%,25%,35%,5)', formats: "share" },
    refused: ['=SOCIAL.DRAWS("A","triangular",35%,25%,10%)', '=SOCIAL.DRAWS("A","normal",100,20,30)'],
    sources: [sources.philox, sources.xoshiro, sources.pert],
    related: ["SIMULATE", "TORNADO", "SENSITIVITY"],
  },
};
