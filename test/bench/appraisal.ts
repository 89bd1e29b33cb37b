import { APPRAISE } from "../../src/functions/appraisal";
import { appraise } from "../../src/model/appraisal";
import { readCostTable } from "../../src/ranges/costTable";
import { readProgramme } from "../../src/ranges/programme";
import { asExcelCalls } from "./excelCall";
import { costs, measure, withoutYield } from "./measure";
import { run } from "./race";

const table = readCostTable(costs, "costs");
const programme = readProgramme(measure, table);
/** Where the table has the net present value of all payers: the heads are above it. */
const npvOf = (answer: unknown[][]) => {
  const column = answer[0]!.indexOf("All payers");
  return answer[5]![column];
};

/** The whole appraisal of a measure over thirty years; the same after others, which make a program's memory another. */
export function raceAppraisal(when: string): void {
  const asked = asExcelCalls(APPRAISE, measure, costs) as () => unknown[][];
  const askedWithout = asExcelCalls(APPRAISE, withoutYield, costs) as () => unknown[][];
  run({
    question: `Appraisal of a measure over thirty years, ${when}`,
    contenders: [
      { name: "SOCIAL.APPRAISE", answer: () => npvOf(asked()), reach: 2000 },
      {
        name: "SOCIAL.APPRAISE, cells without an answer in its table",
        answer: () => npvOf(askedWithout()),
        reach: 3000,
      },
      { name: "the model, without its arguments read", answer: () => appraise(programme, table).all.npv },
    ],
    calls: 5_000,
  });
}
