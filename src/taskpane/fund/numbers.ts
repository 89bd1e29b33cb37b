import { fundWords } from "../../locales/fundWords";
import type { Plan } from "../../model/financing";
import { fundCourses, type FundCourse } from "../../model/fundCourses";
import type { Fund } from "../../workbook/fund";
import type { Scenario } from "../../workbook/scenario";
import { fundRows, type FundRow } from "./rows";
import { choice, numbersBy, type Explanation, type Numbers, type Speech } from "../explained/explanation";
import { booksGrounds, inputGrounds } from "../explained/grounds";
import { fundColumnsOf, fundSteps } from "../explained/steps/fundSteps";

/** How each number of the fund is reached, for each size of it. */
export function fundNumbers(scenario: Scenario, plan: Plan, fund: Fund, speech: Speech): Numbers {
  const { say, words } = speech;
  const says = fundWords[words.language];
  const sizes = fundCourses(fund.openings, plan.dispositions, fund.requests, fund.rules);
  return numbersBy(
    fundRows.map((id) => choice(id, says.rows[id])),
    sizes.map((size, index) => ({ id: String(index), name: say.size(words.number(size.opening, "kronor")), of: size })),
    (row, size) => explain(row, size, fund, scenario, speech),
  );
}

function explain(row: FundRow, course: FundCourse, fund: Fund, scenario: Scenario, speech: Speech): Explanation {
  const { say, words } = speech;
  const says = fundWords[words.language];
  const columns = fundColumnsOf(course, speech);
  return {
    formula: say.formulas.fund[row],
    tables: [
      {
        title: say.years,
        head: say.columns.year,
        marks: course.years.map(({ year }) => String(year)),
        columns: Object.values(columns),
      },
    ],
    steps: fundSteps(row, course, columns, fund.rules.queue, speech),
    notes: [says.measured, say.prices(say.current)],
    restsOn: [...inputGrounds(scenario, "Fund", speech), ...booksGrounds(scenario, ["dispositions"], speech)],
  };
}
