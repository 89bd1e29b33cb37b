import assert from "node:assert/strict";
import { languages } from "../../src/locales/language";
import { appraise } from "../../src/model/appraisal";
import { exclusionCost } from "../../src/model/exclusionCost";
import type { Story } from "../../src/stories/story";
import { begunScenario } from "../../src/stories/begunScenario";
import { emptyDraft, type Draft } from "../../src/taskpane/begin/draft";
import { begunOf } from "../../src/taskpane/begin/read";
import { originsOf } from "../../src/taskpane/assumptions/origins";
import type { Language } from "../../src/locales/language";
import { addressWithin } from "../../src/workbook/address";
import type { Input } from "../../src/workbook/scenario";
import { writeSheet } from "../../src/workbook/writeSheet";
import { inWorkbook } from "./inWorkbook";
import { inputOf, smallTown, theScenario } from "./smallTown";

function town(language: Language): Story {
  return { ...smallTown(language), sheets: [{ name: "Empty", widths: [10], rows: [[1]] }] };
}

function sheetOf(language: Language, part: Partial<Draft> = {}) {
  const share = language === "sv" ? "12 %" : "12%";
  const numbers = {
    ...emptyDraft.numbers,
    cohortSize: "500",
    cohortShare: share,
    effect: "0" + (language === "sv" ? "," : ".") + "25",
    costPerParticipant: "20000",
    horizon: "15",
  };
  const draft: Draft = { ...emptyDraft, place: "Luleå", name: "=Läs/skriv", numbers, ...part };
  const begun = begunOf(draft, { own: [], thisYear: 2026, language });
  assert.ok(!Array.isArray(begun), JSON.stringify(begun));
  return begunScenario(begun, language);
}

describe("a scenario that was begun for a municipality, on its sheet", () => {
  for (const language of languages) {
    it(`is a whole scenario, says of each input where it comes from, and its cells say what the pane says (${language})`, () =>
      inWorkbook(town(language), async (workbook) => {
        await writeSheet(sheetOf(language));
        await workbook.calculate();
        const scenario = await theScenario();
        assert.deepEqual([scenario.missing, scenario.problems, scenario.lock], [[], [], null]);
        assert.equal(scenario.name, "=Läs skriv");
        assert.equal(inputOf(scenario, "cohortSize").value, 500);
        assert.equal(scenario.cohort!.cohortSize, 500);
        assert.equal(inputOf(scenario, "taxRate").value, 0.3384); // Luleå 2026
        const { cashable, all } = appraise(scenario.measure!.programme, scenario.measure!.costs);
        assert.ok(all.npv !== 0);
        const { counts } = originsOf(scenario, "2026-12-01");
        assert.equal(counts.invented, 0);
        assert.ok(counts.assumed > 0 && counts.own > 0 && counts.source > 0);
        const isUnsaid = ({ block, source, isFormula }: Input) => block !== "Choices" && source === "" && !isFormula;
        assert.deepEqual(scenario.inputs.filter(isUnsaid), []);
        const close = (address: string, expected: number) =>
          assert.ok(Math.abs((workbook.cell(scenario.name, address) as number) - expected) < 1e-6, address);
        // six rows below the first of the results: the municipality's cashable value, and that of all payers
        close(addressWithin(scenario.blocks.Results!, 6, 1), cashable.npv);
        close(addressWithin(scenario.blocks.Results!, 6, 3), all.npv);
      }));
  }

  it("divided later, it calculates too: the municipality bears nothing, all payers the whole", () =>
    inWorkbook(town("sv"), async (workbook) => {
      await writeSheet(sheetOf("sv", { division: "later" }));
      await workbook.calculate();
      const { measure, problems } = await theScenario();
      assert.deepEqual(problems, []);
      const whole = exclusionCost(1, measure!.costs, { startAge: 6, discountRate: 0, growth: 0, exitRate: 0 });
      assert.ok(whole > 15e6);
      const { own } = appraise(measure!.programme, measure!.costs);
      assert.ok(Math.abs(own.npv + 500 * 20000) < 1e-6);
    }));
});
