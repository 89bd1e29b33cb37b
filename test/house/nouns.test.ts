import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { filesUnder } from "./sources";

/** A noun of `here` is a file of the same name in `there`. */
const pairs: { here: string; there: string; ending: string }[] = [
  { here: "src/model", there: "test/model", ending: ".test.ts" },
  { here: "src/model", there: "src/functions", ending: ".ts" },
  { here: "src/functions", there: "src/model", ending: ".ts" },
];

/** Files that are missing for a reason. A line that is no longer needed fails too. */
const missing: Record<string, string> = {
  "test/model/guard.test.ts": "its example runs, and the nouns that compare with it have the cases",
  "src/functions/refusal.ts": "refusals have no function of their own; inCell turns them into errors",
  "src/functions/financingMade.ts": "what a cell of FINANCING is made of is told in the pane",
  "src/functions/comparisonMade.ts": "what a cell of FINANCING.COMPARE is made of is told in the pane",
  "src/functions/fundMade.ts": "what a cell of FUND is made of is told in the pane",
  "src/functions/balanceMade.ts": "what a cell of BALANCE is made of is told in the pane",
  "src/functions/followUpMade.ts": "what a cell of FOLLOWUP is made of is told in the pane",
  "src/functions/appraisalMade.ts": "what a cell of APPRAISE is made of is told in the pane",
  "src/functions/made.ts": "how the tables of what is made of what are written",
  "src/functions/ids.ts": "how tables by id are gone through",
  "src/functions/room.ts": "what flows are written into",
  "test/model/room.test.ts": "its example runs, and the nouns that fill it have the cases",
  "src/functions/investorReturn.ts": "a row of FINANCING.COMPARE",
  "test/model/ids.test.ts": "its examples run, and a table without them does not compile",
  "test/model/made.test.ts": "its examples run, and the nouns that have such tables have the cases",
  "src/functions/ownPayback.ts":
    "the pane shows it beside what FINANCING.COMPARE has; in the sheet PAYBACK takes the flow",
  "src/functions/enough.ts": "the pane's first question; in the sheet the reader compares the numbers",
  "src/functions/followedMeasure.ts": "the pane reads a follow-up's sheet; in the sheet FOLLOWUP has the columns",
  "src/functions/checksum.ts": "the pane shows that equity at the end is what it is made of",
  "src/functions/fundCourses.ts": "the pane shows who asks, size by size; in the sheet FUND.SCENARIOS has the sums",
  "src/functions/law.ts": "what the law says is the ground of RESERVE.MAX, BALANCE and FINANCING.COMPARE",
  "src/functions/guard.ts": "the guard against binary noise is inside the functions",
  "src/functions/inputTrend.ts": "the trend along an input is inside the value of information",
  "src/functions/valueOfInformation.ts": "what to find out first is shown in the pane",
  "src/functions/generator.ts": "random words are the ground of DRAWS and SIMULATE",
  "src/functions/quantileTable.ts": "how DRAWS and SIMULATE look up a distribution",
  "src/functions/quantiles.ts": "P5, P50 and P95 are figures of SIMULATE's table",
  "src/functions/uncertainty.ts": "ranges are columns of the tables that TORNADO and SIMULATE take",
  "src/functions/optimism.ts": "a correction that the user fills in, in the pane",
  "src/functions/fastAppraisal.ts": "the appraisal that SIMULATE repeats",
  "src/functions/costsByAge.ts": "a cost table as APPRAISE, TORNADO and SENSITIVITY go through it",
  "src/functions/drawnPurse.ts": "a perspective in one draw of SIMULATE",
  "test/model/drawnPurse.test.ts": "the appraisal that a simulation repeats has the cases",
  "src/functions/histogram.ts": "the pane draws how the outcomes of SIMULATE are distributed",
  "src/functions/paybackCurve.ts": "the pane draws when the draws of SIMULATE pay back",
  "src/functions/spreadError.ts": "how many digits the pane shows of SIMULATE's figures",
  "src/functions/perspective.ts": "whose money the functions of a measure count",
  "test/model/perspective.test.ts": "data; the appraisal in each perspective has the cases",
  "src/functions/spread.ts": "the figures of SIMULATE's table",
  "src/functions/downturn.ts": "the pane asks whether a measure is safe; in the sheet the books can be changed",
  "src/functions/fundRequests.ts": "the pane shows who asks and which starts repay; in the sheet FUND has the sums",
  "src/functions/breakEvenWithin.ts":
    "the pane's card says what must succeed within a term; in the sheet BREAKEVEN has the quotient",
  "src/functions/verdict.ts": "the pane says it in a word; in the sheet the reader compares the numbers",
  "src/functions/likelihood.ts": "the pane says a chance in a word",
  "src/functions/cohortExclusion.ts": "the scenario's sheet asks EXCLUDED, EXCLUSIONCOST and LOSTTAX for its parts",
  "src/functions/reachedExclusion.ts":
    "the pane shows it beside the cohort's; in the sheet EXCLUSIONCOST takes the persons",
  "src/functions/programme.ts": "a programme table is an argument of APPRAISE",
  "src/functions/programmeInputs.ts": "the rows of a programme table",
  "src/functions/waysOfFinancing.ts": "what is known of each alternative of FINANCING",
  "src/functions/terms.ts": "a terms table is an argument of FINANCING",
  "src/functions/input.ts": "what is known of a row of a programme or terms table",
  "test/model/input.test.ts": "its examples run, and the tables of inputs and terms have the cases",
  "src/functions/costTable.ts": "cost tables are arguments of EXCLUSIONCOST and SAVINGS",
  "src/model/unitCost.ts": "unit costs are looked up, not calculated",
  "src/model/municipality.ts": "figures of municipalities are looked up, not calculated",
  "src/model/headings.ts": "headings of spilled tables are words, not arithmetic",
  "src/model/asked.ts": "the door through which the pane asks the functions why a cell has no answer",
  "src/model/inCell.ts": "the door between functions and Excel",
  "src/model/languages.ts": "who reads the sentences and the headers",
  "src/model/ownTables.ts": "whether the municipality's own tables have been read, which the functions wait for",
  "src/model/index.ts": "the list of functions",
};

describe("a noun", () => {
  const absent = pairs.flatMap(({ here, there, ending }) =>
    filesUnder(here, /\.ts$/)
      .map((file) => `${there}/${path.posix.basename(file, ".ts")}${ending}`)
      .filter((file) => !existsSync(file)),
  );

  it("has a file in every room where it belongs", () => {
    assert.deepEqual(
      absent.filter((file) => !(file in missing)),
      [],
    );
  });

  it("is excused only where it is missing", () => {
    assert.deepEqual(
      Object.keys(missing).filter((file) => !absent.includes(file)),
      [],
    );
  });
});
