import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { pane as words } from "../../src/locales/sv/pane";
import { sources as says } from "../../src/locales/sv/sources";
import { inBrowser } from "./browser";
import { axeFinds, openPane, openSide } from "./panePage";

describe("sources in the task pane", () => {
  const here = inBrowser();
  let pane: Frame;

  before(async () => {
    ({ pane } = await openPane(here, "sv"));
    await openSide(pane, "sources", "sv");
    await pane.getByLabel(says.picker.search).waitFor();
  });

  it("finds a day in prison, asks how many, moves it to the scenario's prices and puts it among the costs", async () => {
    await pane.getByLabel(says.picker.search).fill("anstalt 2019");
    await pane.getByText("Anstalt, per dygn").first().click();
    await pane.getByText(/Omräknat från 2019 till 2012 års priser/).waitFor();
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: says.insert.put }).click();
    await pane.getByText(says.insert.must.times).waitFor();
    await pane.getByLabel(says.insert.times("dag")).fill("30");
    await pane.getByRole("button", { name: says.insert.put }).click();
    await pane.getByText(/står nu bland scenariots kostnader/).waitFor();
    await pane.getByText(says.chosen.counts(0, 1)).waitFor();
    assert.equal(await pane.getByText(words.problem.title).count(), 0);
  });

  it("takes the municipality's own from a file after a look, refuses what it cannot read, and puts them first", async () => {
    const text =
      "Kod;Kronor;Per;Betalare;Prisår\nprison-day-2019;4000;dag;Kriminalvården;2024\nfel;mycket;dag;Staten;2024\n";
    const file = { name: "egna.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await pane.getByRole("region", { name: says.own.title }).locator("input[type=file]").setInputFiles(file);
    await pane.getByText(says.import.counts(1, 1)).waitFor();
    await pane.getByText("fel | mycket | dag | Staten | 2024").waitFor();
    assert.deepEqual(await axeFinds(pane), []);
    await pane.getByRole("button", { name: says.import.take(1) }).click();
    await pane.getByText(says.own.counts(1, "Egna enhetskostnader")).waitFor();
    await pane.getByLabel(says.picker.search).fill(""); // what was looked for above
    await pane.getByText(says.picker.own, { exact: true }).waitFor();
  });

  it("brings the municipality's result from an export into the books, after it has been looked at", async () => {
    const text = "Nyckeltal;Kommun;2012\nÅrets resultat kr/inv (N03007);Luleå;1000\nFolkmängd (N01951);Luleå;75 000\n";
    const file = { name: "kolada.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    const { figures } = says;
    const part = pane.getByRole("region", { name: figures.title });
    await part.locator("input[type=file]").setInputFiles(file);
    await part.getByRole("button", { name: figures.take(2) }).click();
    await part.getByText(figures.books.title("Insats")).waitFor();
    assert.deepEqual(await axeFinds(pane), []);
    await part.getByRole("button", { name: figures.books.put }).click();
    await part.getByText(figures.books.done).waitFor();
  });

  it("replaces the costs with a profile, in the scenario's prices, after asking", async () => {
    await pane.getByText("Samma kostnad med mobbningsstudiens fördelning på aktörer").click();
    await pane.getByRole("button", { name: says.profiles.put }).last().click();
    await pane.getByRole("alertdialog").getByRole("button", { name: says.profiles.yes }).click();
    await pane.getByText(/Scenariots kostnader är nu profilen/).waitFor();
    assert.equal(await pane.getByText(words.problem.title).count(), 0);
  });
});
