import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { decision as english } from "../../src/locales/en/decision";
import { decision as swedish } from "../../src/locales/sv/decision";
import type { QuestionId } from "../../src/stories/scenarioFormat";
import { Decision } from "../../src/taskpane/decision/Decision";
import { gainsOf } from "../../src/taskpane/decision/gains";
import { known } from "../../src/taskpane/decision/known";
import { Speaking, wordsOf } from "../../src/taskpane/words";
import type { Counting } from "../../src/workbook/counting";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const scenario = (change?: Parameters<typeof sheetContent>[0]) => understand(sheetContent(change));
const says = (id: QuestionId, counting: Counting = "cashable", shown = scenario()) =>
  known(id, shown, swedish.known, wordsOf("sv"), counting)?.replace(/\u00a0/g, " ");

describe("the questions for the decision", () => {
  it("show what is answered, and what is not", () => {
    const shown = scenario();
    const text = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <Speaking language="sv">
          <Decision scenario={shown} scenarios={[shown]} />
        </Speaking>
      </FluentProvider>,
    );
    assert.ok(text.includes(swedish.answered(1, 2)));
    assert.ok(text.includes("Skolans kartläggning"));
    assert.equal(text.split(`>${swedish.unanswered}<`).length - 1, 1);
  });

  it("stand beside what the numbers say: 100 participants, 30 % at risk, an effect with a source", () => {
    assert.equal(
      says("needsAnalysis"),
      "100 deltagare i varje intag, av vilka 30,0 % annars väntas hamna i utanförskap. Ingen källa är angiven.",
    );
    assert.equal(says("bestScience"), "Effekten är 20,0 %, utan angiven spridning. Källa, grad B: En studie");
    assert.equal(says("researchers"), swedish.known.bases.comparison);
    // 100 × 30 % × 20 %
    assert.equal(says("humanGains"), "6,0 personer väntas undvika utanförskap, utan angiven spridning.");
  });

  it("say who gains: everything falls to the only actor there is, who is not the municipality's own", () => {
    const [gain, ...others] = gainsOf(scenario().measure!);
    assert.deepEqual(others, []);
    const own = gain!.isOwn ? "100 %" : "0 %";
    assert.ok(says("wholePicture")!.startsWith(`Kommunen bär kostnaden och kan ta hem ${own} av allas minskade`));
    assert.ok(
      says("wholePicture", "own")!.includes(`${own} av de minskade kostnaderna är kommunens, hela minskningen`),
    );
  });

  it("say nothing of what cannot be calculated, in either language", () => {
    const wrong = scenario({ effect: 25 });
    assert.equal(wrong.measure, null);
    for (const id of ["wholePicture", "longTerm", "humanGains", "coFinancing"] as const) {
      assert.equal(known(id, wrong, english.known, wordsOf("en"), "cashable"), null);
    }
  });
});
