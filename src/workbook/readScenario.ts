import { scenarioNames, type ScenarioName } from "./names";
import type { Scenario } from "./scenario";
import { understand, type NamedRange } from "./understand";

/** Reads the scenario out of the workbook's named ranges, in one exchange with Excel. */
export async function readScenario(): Promise<Scenario> {
  return Excel.run(async (context) => {
    const names = context.workbook.names;
    const asked = scenarioNames.map((name) => ({
      name,
      range: names.getItemOrNullObject(name).getRangeOrNullObject().load("address, values, formulas"),
    }));
    await context.sync();
    const found = new Map<ScenarioName, NamedRange>();
    for (const { name, range } of asked) {
      if (!range.isNullObject) found.set(name, range);
    }
    return understand(found);
  });
}
