import { costWithCode } from "../../catalogue/findCosts";
import { priceSources } from "../../catalogue/priceSources";
import { argument, years, type Entry } from "../entry";
import type { HelpSource } from "../sources";

const assistance = "economic-assistance-household";
const { source: assistanceSource } = costWithCode(assistance)!.cost;
const assistancePublished: HelpSource = { title: assistanceSource.title.sv, address: assistanceSource.address };
const consumerPrices: HelpSource = {
  title: "SCB: Konsumentprisindex (KPI), fastställda tal",
  address: priceSources.find(({ series, address }) => series === "KPI" && address.includes("scb.se"))!.address,
};
const municipalPrices: HelpSource = {
  title: "SKR: Prisindex kommunal verksamhet (PKV)",
  address: priceSources.find(({ series }) => series === "PKV")!.address,
};

export const catalogue: Record<string, Entry> = {
  UNITCOST: {
    notation: ["k(y) = k \\, \\frac{I_y}{I_b}"],
    symbols: { k: "costInCatalogue", y: "priceYear", b: "ownYear", I_y: "consumerPrices" },
    example: {
      formula: `=SOCIAL.UNITCOST("${assistance}",2020)`,
      formats: "kronor",
      unit: "sek",
      published: assistancePublished,
    },
    refused: ['=SOCIAL.UNITCOST("economic-asistance")', `=SOCIAL.UNITCOST("${assistance}",1789)`],
    sources: [assistancePublished, consumerPrices],
    related: ["UNITCOSTS", "PRICEINDEX", "EXCLUSIONCOST", "SAVINGS"],
  },
  UNITCOSTS: {
    notation: [],
    symbols: {},
    example: {
      formula: '=SOCIAL.UNITCOSTS("family-home-fee")',
      formats: [null, null, "kronor", null, null, "whole"],
      published: "shown",
    },
    refused: ['=SOCIAL.UNITCOSTS("spaceship")'],
    sources: [],
    related: ["UNITCOST", "PRICEINDEX"],
  },
  PRICEINDEX: {
    notation: ["\\frac{I_y}{I_x}"],
    symbols: { I_y: "levelInYear", y: "toYear", x: "fromYear" },
    example: { formula: "=SOCIAL.PRICEINDEX(2012,2023)", formats: null, published: consumerPrices },
    refused: ["=SOCIAL.PRICEINDEX(1789,2023)"],
    sources: [consumerPrices, municipalPrices],
    related: ["UNITCOST", "FINANCING"],
  },
  FOLLOWUP: {
    notation: [
      "q = \\max\\Bigl(0, \\; \\frac{\\sum u_t}{\\sum p_t}\\Bigr), \\quad t < n, \\; p_t > 0",
      "f_t = \\begin{cases} u_t & t < n \\\\ q \\, p_t & t \\ge n, \\; p_t > 0 \\\\ p_t & t \\ge n, \\; p_t \\le 0 \\end{cases}",
    ],
    symbols: { q: "realisation", p_t: "planned", u_t: "actual", n: "known", f_t: "forecast", t: "year" },
    example: {
      cells: [
        years(4),
        [argument("planned"), -1000000, 0, 400000, 400000, 400000],
        [argument("actual"), -1100000, 0, 300000],
      ],
      formula: "=SOCIAL.FOLLOWUP(B2:F2,B3:D3,3,3%)",
      formats: ["whole", "kronor"],
    },
    refused: ["=SOCIAL.FOLLOWUP({-100,60,60},{-100},2)"],
    sources: [],
    related: ["PAYBACK", "PRESENTVALUE", "SAVINGS"],
  },
};
