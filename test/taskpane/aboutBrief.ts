import assert from "node:assert/strict";
import { briefWords } from "../../src/locales/briefWords";
import type { Language } from "../../src/locales/language";
import { isTold, type About, type Told } from "../../src/taskpane/brief/about";
import { columnsOf, usualChoice } from "../../src/taskpane/comparison/columns";
import { wordsOf } from "../../src/taskpane/words";
import type { Scenario } from "../../src/workbook/scenario";

export function told(scenario: Scenario): Told {
  assert.ok(isTold(scenario));
  return scenario;
}

/** What a brief of a scenario is told of, where nothing was simulated or worded. */
export function aboutOf(scenario: Told, language: Language, given: Partial<About> = {}): About {
  return {
    scenario,
    others: [],
    columns: columnsOf(scenario, [scenario, ...(given.others ?? [])], usualChoice, "cashable").shown,
    simulated: null,
    settings: { draws: 1000, seed: 1 },
    wording: { question: "", proposal: "", inhabitants: "" },
    words: wordsOf(language),
    say: briefWords[language],
    today: "2026-11-30",
    version: "1.2.3",
    ...given,
  };
}
