import assert from "node:assert/strict";
import { allCosts } from "../../src/catalogue/findCosts";
import { languages } from "../../src/locales/language";
import { costProfiles, costsIn } from "../../src/stories/costProfiles";
import { readCostTable } from "../../src/ranges/costTable";
import type { ScenarioCost } from "../../src/stories/scenarioContent";
import { storyWords } from "../../src/locales/storyWords";
import type { Language } from "../../src/locales/language";
import { call } from "../functions/excel";

/** The ten columns of a cost table. */
function cellsOf(costs: readonly ScenarioCost[], language: Language): unknown[][] {
  const { kinds } = storyWords[language].tables;
  return costs.map((cost) => [
    cost.actor,
    cost.amount,
    cost.fromAge,
    cost.toAge,
    cost.share,
    cost.cashable,
    cost.low ?? 0,
    cost.high ?? 0,
    kinds[cost.isTransfer ? "transfer" : "real"],
    cost.priceYear,
  ]);
}

describe("cost profiles: who pays for exclusion, at which ages", () => {
  for (const language of languages) {
    const [general, bullying] = costProfiles(language) as [
      ReturnType<typeof costProfiles>[0],
      ReturnType<typeof costProfiles>[0],
    ];

    it(`in ${language} both are cost tables that the functions read, and both sum to 350 000 a year for 45 years`, async () => {
      for (const { costs } of [general, bullying]) {
        const cells = cellsOf(costs, language);
        assert.equal(readCostTable(cells, "costs").rows.length, costs.length);
        const lifetime = (await call("EXCLUSIONCOST", 1, cells)) as number;
        assert.ok(Math.abs(lifetime - 350000 * 45) < 1e-6);
      }
    });

    it(`in ${language} the municipality bears 500 of 1 550 in Luleå, and 2.4 of 17.5 in the bullying study`, () => {
      assert.ok(Math.abs(general.costs[0]!.amount - (350000 * 500) / 1550) < 1e-9);
      assert.ok(Math.abs(bullying.costs[0]!.amount - (350000 * 2.4) / 17.5) < 1e-9);
      assert.equal(Math.round((100 * bullying.costs[0]!.amount) / 350000), 14);
    });

    it(`in ${language} each says what is known and what is a reconstruction, and each row has code, source and grade`, () => {
      const codes = new Set(allCosts([]).map(({ cost }) => cost.code));
      for (const { title, says, known, reconstructed, notes, costs } of [general, bullying]) {
        for (const text of [title, says, known, reconstructed]) assert.ok(text.length > 20);
        assert.equal(notes.length, 2);
        for (const row of costs) {
          assert.ok(codes.has(row.code ?? ""));
          assert.match(row.source ?? "", /https?:/);
          assert.equal(row.grade, "C");
        }
      }
    });
  }

  it("nothing is cashable until somebody has judged it", () => {
    const [general] = costProfiles("en");
    assert.ok(general!.costs.every((cost) => cost.cashable === 0));
  });
});

describe("rows of costs in another year's prices", () => {
  it("350 000 in the prices of 2012 are 350 000 × 415.15 / 314.2 in those of 2024, and each row says so", () => {
    const [general] = costProfiles("sv");
    const moved = costsIn(general!.costs, 2024, "sv")!;
    let sum = 0;
    for (const { amount } of moved) sum += amount;
    assert.ok(Math.abs(sum - (350000 * 415.15) / 314.2) < 1e-6);
    for (const { priceYear, source } of moved) {
      assert.equal(priceYear, 2024);
      assert.match(source!, /Omräknat från 2012 till 2024 års priser/);
    }
  });

  it("stay as they are in their own year, and are none where KPI lacks the year", () => {
    const [general] = costProfiles("sv");
    assert.deepEqual(costsIn(general!.costs, 2012, "sv"), general!.costs);
    assert.equal(costsIn(general!.costs, 1950, "sv"), null);
  });
});
