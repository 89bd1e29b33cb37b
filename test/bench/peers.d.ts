/** What is used of the packages that the bench compares with; they are of the bench alone. */
declare module "financial" {
  export function npv(rate: number, values: number[]): number;
  export function irr(values: number[], guess?: number): number;
}
declare module "xirr" {
  export default function xirr(flows: { amount: number; when: Date }[]): number;
}
declare module "hyperformula" {
  export class HyperFormula {
    static buildFromArray(cells: (number | string)[][], options: { licenseKey: "gpl-v3" }): HyperFormula;
    getCellValue(place: { sheet: number; row: number; col: number }): unknown;
    setCellContents(place: { sheet: number; row: number; col: number }, content: number): void;
    destroy(): void;
  }
}
