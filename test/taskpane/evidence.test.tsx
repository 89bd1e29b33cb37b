import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { allCosts } from "../../src/catalogue/findCosts";
import { findingWithCode } from "../../src/catalogue/findEvidence";
import { findings } from "../../src/catalogue/findings";
import { findingDetails } from "../../src/catalogue/findingDetails";
import { measureCosts } from "../../src/catalogue/measureCosts";
import { offeredEffect } from "../../src/catalogue/offeredEffect";
import { evidenceWords } from "../../src/locales/evidenceWords";
import { evidence as english } from "../../src/locales/en/evidence";
import { evidencePicker } from "../../src/locales/sv/evidencePicker";
import { byMeasure } from "../../src/taskpane/evidence/byMeasure";
import { effectEdits } from "../../src/taskpane/evidence/effectEdits";
import { FindingEntry } from "../../src/taskpane/evidence/FindingEntry";
import { MeasureCosts } from "../../src/taskpane/evidence/MeasureCosts";
import { PutsIn } from "../../src/taskpane/evidence/PutsIn";
import { suggestionsFor } from "../../src/taskpane/evidence/suggestions";
import { isPast } from "../../src/taskpane/today";
import { Speaking } from "../../src/taskpane/words";
import type { Input, Scenario } from "../../src/workbook/scenario";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

const read = understand(sheetContent());
const bare = read.inputs.find(({ id }) => id === "effect")!;
const effect = { ...bare, value: 0.2, low: 0.1, high: 0.3 };
/** A row of an input that the small sheet does without. */
const row = (id: string, label: string, value: number): Input => ({ ...bare, id, label, value, low: null, high: null });
const scenario: Scenario = {
  ...read,
  inputs: [
    ...read.inputs.filter(({ id }) => !["effect", "deadweight", "dropOff", "displacement", "lag"].includes(id ?? "")),
    effect,
    row("deadweight", "Dödvikt", 0.1),
    row("dropOff", "Avklingning", 0),
    row("displacement", "Undanträngning", 0),
    row("lag", "Fördröjning", 1),
  ],
};
const found = (code: string) => findingWithCode(code)!;
const html = (element: React.ReactElement) =>
  renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Speaking language="sv">{element}</Speaking>
    </FluentProvider>,
  );

/** What would be written, by the word of the row and the cell's letter: B value, C low, D high, G grade, H source. */
function written(edits: readonly { at: { address: string }; value: unknown; label?: { text: string } }[] | null) {
  return Object.fromEntries((edits ?? []).map(({ at, value, label }) => [`${label!.text} ${at.address[0]}`, value]));
}

describe("an effect from the evidence", () => {
  it("violent crimes 44 % fewer, 36–50: effect, range, grade and source are put in, and the deadweight goes", () => {
    const cells = written(effectEdits(found("tfco-meta"), scenario, "sv"));
    const { label } = effect;
    assert.deepEqual([cells[`${label} B`], cells[`${label} C`], cells[`${label} D`]], [0.44, 0.36, 0.5]);
    assert.equal(cells[`${label} G`], "B");
    assert.match(
      String(cells[`${label} H`]),
      /^Osei et al\. 2015: .*44\s% lägre\. https:.*, läst 2026-11-30. Ses över senast 2027-11-30$/u,
    );
    assert.equal(cells["Dödvikt B"], 0);
  });

  it("a finding without a range takes the old range away: it belonged to another effect", () => {
    const cells = written(effectEdits(found("hf-cguide"), scenario, "sv"));
    assert.deepEqual([cells[`${effect.label} C`], cells[`${effect.label} D`]], ["", ""]);
  });

  it("is given by no finding of another kind, and each says why in both languages", () => {
    const kinds = new Set<string>();
    for (const one of findings) {
      const offered = offeredEffect(one, findingDetails[one.code]!);
      if (typeof offered !== "string") continue;
      kinds.add(offered);
      assert.equal(effectEdits(one, scenario, "sv"), null);
      const text = html(<PutsIn found={one} />);
      assert.ok(text.includes(evidencePicker.putsNot(evidenceWords.sv.noReduction[offered])), one.code);
      assert.ok(english.noReduction[offered].length > 0);
    }
    assert.ok(
      ["none", "harm", "better", "mixed", "points", "odds", "deviations", "sek", "displaced"].every((kind) =>
        kinds.has(kind),
      ),
    );
  });

  it("no demonstrated effect is told in those words and is never shown as 0", () => {
    const text = html(<FindingEntry found={found("mst-sweden")} action={() => null} />);
    assert.ok(text.includes(evidenceWords.sv.findings.none));
    assert.doesNotMatch(text, /\b0\s?%/);
  });

  it("a finding that is to be read again is marked, in the list and in the source that is written", () => {
    assert.ok(html(<FindingEntry found={found("abc-rct")} action={() => null} />).includes(evidencePicker.unchecked));
    assert.ok(
      !html(<FindingEntry found={found("mst-sweden")} action={() => null} />).includes(evidencePicker.unchecked),
    );
  });

  it("findings of one measure stand together, the Swedish first, and harm before none before an effect", () => {
    const jobs = byMeasure("sommarjobb");
    assert.deepEqual(
      jobs.map(({ measure }) => measure),
      ["summer-job"],
    );
    const [first] = byMeasure("").filter(({ measure }) => measure === "supported-employment");
    assert.ok(first!.found[0]!.country.sv.startsWith("Sverige"));
    const kinds = jobs[0]!.found.map(({ finding }) => finding);
    assert.deepEqual(kinds, ["harm", "none", "effect"]);
  });
});

describe("what is known of effects as such", () => {
  const change = (fact: string, given: Pick<Scenario, "inputs"> = scenario) =>
    suggestionsFor(given, "sv").find((one) => one.fact === fact)!.change!;

  it("small trials: 0.11 of 0.38 of an effect of 20 % is 5.8 %, of its range 10–30 % 2.9–8.7 %, and the source says so", () => {
    const cells = written(change("smallTrials").edits);
    const { label } = effect;
    assert.deepEqual([cells[`${label} B`], cells[`${label} C`], cells[`${label} D`]], [0.058, 0.029, 0.087]);
    assert.match(String(cells[`${label} H`]), /Justerat: .*huffpost/);
  });

  it("at scale: 1.4 of 8.7 of the effect becomes its low, and the effect stays", () => {
    const cells = written(change("scaleUp").edits);
    assert.equal(cells[`${effect.label} C`], 0.032); // 20 % × 1.4 / 8.7
    assert.equal(cells[`${effect.label} B`], undefined);
  });

  it("43 % left after a year is a drop-off of 57 %; three years after a measure of one year are four; 65 % are displaced", () => {
    assert.equal(change("fadeOut").to, 0.57);
    assert.equal(change("catchUp").to, 4);
    assert.equal(change("displacement").to, 0.65);
  });

  it("is not offered once more where the scenario has it already", () => {
    const source = String(written(change("smallTrials").edits)[`${effect.label} H`]);
    const inputs = scenario.inputs.map((input) => (input.id === "effect" ? { ...input, value: 0.058, source } : input));
    assert.equal(change("smallTrials", { inputs }).isSame, true);
    assert.equal(change("smallTrials").isSame, false);
  });
});

describe("what measures have cost elsewhere", () => {
  it("is of measures with findings, and every code is in the catalogue", () => {
    const measures = new Set(Object.values(findingDetails).map(({ measure }) => measure));
    const codes = new Set(allCosts([]).map(({ cost }) => cost.code));
    for (const [measure, costs] of Object.entries(measureCosts)) {
      assert.ok(measures.has(measure), measure);
      for (const code of costs) assert.ok(codes.has(code), code);
    }
  });

  it("Danish kronor stay Danish, and it is said that they are not converted", () => {
    const text = html(<MeasureCosts measure="mst" />);
    assert.match(text, /150\s000 DKK/u);
    assert.ok(text.includes(evidencePicker.costs.foreign));
    assert.ok(!html(<MeasureCosts measure="summer-job" />).includes(evidencePicker.costs.foreign));
  });

  it("a figure is due the day after its day of review", () => {
    assert.deepEqual([isPast("2027-11-30", "2027-11-30"), isPast("2027-11-30", "2027-12-01")], [false, true]);
  });
});
