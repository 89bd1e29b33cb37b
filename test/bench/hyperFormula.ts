import { HyperFormula } from "hyperformula";
import type { Contender } from "./race";
import { isQuick } from "./race";

const cells = isQuick ? 20 : 1000;

/**
 * A formula of HyperFormula's, calculated anew in many cells when the flow beside them changes. It is licensed under the
 * GPL: it runs beside the add-in here, and nothing of it is in the add-in.
 *
 * @param flow in the first row, from A1
 * @param formula of that row, as `=IRR(A1:AE1)`
 * @param plus what is added to its answer
 */
export function inHyperFormula(flow: readonly number[], formula: string, plus: number, atLeast?: number): Contender {
  const sheet = [[...flow], ...Array.from({ length: cells }, () => [formula])];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
  const value = () => Number(engine.getCellValue({ sheet: 0, row: 1, col: 0 })) + plus;
  const takes = () => {
    const before = process.cpuUsage();
    engine.setCellContents({ sheet: 0, row: 0, col: 1 }, flow[1]! + 1);
    engine.setCellContents({ sheet: 0, row: 0, col: 1 }, flow[1]!);
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / 1000 / (2 * cells)) * 100_000;
  };
  return { name: "HyperFormula, cells calculated anew", answer: value, takes, atLeast };
}
