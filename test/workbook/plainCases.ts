/** Two payers of whom one costs from 16, a flow in a row, in a column under a head, and by calendar year. */
export const cells: (string | number)[][] = [
  ["Aktör", "Kronor", "Från", "Till", "Andel"],
  ["Kommunen", 160000, 16, 64, 0.5],
  ["Staten", 90000, 20, 64, 1],
  ["", "", "", "", ""],
  [-100, 50, "", 60, 70],
  ["Netto", 2026, -100, "", ""],
  [-90, 2028, 60, "", ""],
  [40, 2027, 55, "", ""],
  [80, 2029, 10, 0.03, 6],
  [100, 0, 20, 0, 5],
  ["Från", "Ränta", "", "", ""],
  [1, 0.035, "", "", ""],
  [3, 0.03, "", "", ""],
  [31, 0.02, "", "", ""],
  ["", "", "", "", ""],
];
/** The first of them is in this row. */
export const first = 20;

/** Formulas of one cell that have a twin in plain Excel. */
export const formulas = [
  "SOCIAL.EXCLUDED(9406,12.8%)",
  "SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(9406,12.8%),15750000)",
  "SOCIAL.EXCLUSIONCOST(10,A20:D22)",
  "SOCIAL.EXCLUSIONCOST(10,$A$20:$E$22,$E$28,$D$28)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,18,3%,2%,1%)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,25,0%)",
  "SOCIAL.EXCLUSIONCOST(10,A20:E23,70,4%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,6,D28,1%,0.7,0.9,2%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,30,3%)",
  "SOCIAL.LOSTTAX(100,200000,32%,20,64,70,3%)",
  "SOCIAL.DISCOUNTFACTOR(D28,E28)",
  "SOCIAL.DISCOUNTFACTOR(A30:B34,0)",
  "SOCIAL.DISCOUNTFACTOR(A31:B33,40)",
  "SOCIAL.ANNUITY(1000,D28,5)",
  "SOCIAL.ANNUITY(1000,0,5,2)",
  "SOCIAL.ANNUITY(-1000,3%,5,2)",
  "SOCIAL.PRESENTVALUE(A24:E24,D28)",
  "SOCIAL.PRESENTVALUE(A24:E24,D28,1)",
  "SOCIAL.PRESENTVALUE(A25:A28,-2%,0.5)",
  "SOCIAL.PRESENTVALUE(B25:C28,5%)",
  "SOCIAL.PRESENTVALUE(A24:E24,A30:B33)",
  "SOCIAL.PRESENTVALUE(B25:C28,$A$31:$B$32)",
  "SOCIAL.BENEFITCOST(A24:E24,A29:E29,5%)",
  "SOCIAL.BENEFITCOST(A24:E24,A29:E29,A30:B34)",
  "SOCIAL.YIELD(A24:E24,3%)",
  "SOCIAL.YIELD(A24:E24,-1%,2)",
  "SOCIAL.YIELD(A29:E29,3%)",
  "SOCIAL.BREAKEVEN(5000000,250000)",
  "SOCIAL.BREAKEVEN(5000000,0)",
  "SOCIAL.AVERTED(200,25%,50%,80%,25%)",
  "SOCIAL.TAXORE(-5000000,1520000000)",
  "SOCIAL.TAXORE(1,0)",
  "SOCIAL.DISPOSABLE(120,5000,2%,5)",
  "SOCIAL.RESERVE.MAX(120,110,5000,210,TRUE)",
  "IF(SOCIAL.TAXORE(3,2)>1,SOCIAL.AVERTED(SOCIAL.EXCLUDED(100,0.5),D28*2,1),0)",
];

/** Three rows of two payers, flows of five years, and rates in steps. */
export const tableCells: (string | number)[][] = [
  ["Aktör", "Kronor", "Från", "Till", "Andel", "Hemtagbar", "Lågt", "Högt", "Slag", "Prisår", "Följs åt", "Faktor"],
  ["Kommunen", 160000, 16, 64, 0.5, 0.4, "", "", "", "", "", 0.5],
  ["Staten", 90000, 20, 22, 1, "", "", "", "", "", "", ""],
  [" kommunen", 1000, 0, 99, 1, 1, "", "", "", "", "", 2],
  ["", "", "", "", "", "", "", "", "", "", "", ""],
  [-100, 50, "", 60, 70, "", "", "", "", "", "", ""],
  [30, 20, 40, 10, 60, "", "", "", "", "", "", ""],
  [5, 0, 5, 0, 0, "", "", "", "", "", "", ""],
  [1, 0.035, "", 0, 2, 5, "Ja", "nej", "", "", "", ""],
  [3, 0.03, "", "", "", "", "", "", "", "", "", ""],
];
/** Formulas that fill a table and have a twin in plain Excel. */
export const tables = [
  "SOCIAL.DISCOUNTFACTOR(3%,D28:F28)",
  "SOCIAL.DISCOUNTFACTOR(A28:B29,D28:F28)",
  "SOCIAL.PAYBACK.BYYEAR(A25:E25)",
  "SOCIAL.PAYBACK.BYYEAR(A25:E25,A28:B29)",
  "SOCIAL.EXCLUSIONCOST.BYACTOR(10,A20:E24)",
  "SOCIAL.EXCLUSIONCOST.BYACTOR(10,A20:L24,18,3%,2%,1%)",
  "SOCIAL.EXCLUSIONCOST.BYAGE(10,A20:D22,60)",
  "SOCIAL.EXCLUSIONCOST.BYAGE(10,A20:L22,18,A28:B29,2%,1%)",
  "SOCIAL.SAVINGS(6,A20:L24,18,5)",
  "SOCIAL.SAVINGS(6,A20:L24,18,6,2,10%,1%)",
  "SOCIAL.SAVINGS(6,A20:L24,18,6,0,10%,1%,TRUE,2)",
  "SOCIAL.FUND(40,A27:E27,A26:E26)",
  "SOCIAL.FUND(40,5,A26:E26,110%,2,2,TRUE)",
  "SOCIAL.FUND(40,5,A26:E26,1,1,1,G28)",
  "SOCIAL.FUND(40,5,A26:E26,1,1,1,H28)",
  "SOCIAL.FUND.BYSAVINGS(40,A27:E27,A26:E26,A25:E25,80%,1,TRUE)",
  "SOCIAL.DISPOSITION(70,A26:E26)",
];

/** Where each table stands: so many side by side, and below each room for what is plain of it. */
const [beside, top, apart] = [8, 40, 10];
export const below = 60;

/** The first cell of a table, row and column from 0. */
export function placeOf(table: number): { row: number; column: number } {
  return { row: top + Math.floor(table / beside) * 2 * below, column: (table % beside) * apart };
}
