import assert from "node:assert/strict";
import { openWorkbook } from "../../src/workbench/node";
import { smallFunctions, smallStory } from "./small";

describe("a button of the ribbon", () => {
  it("runs the function that was associated with its id, in the pane's own page", async () => {
    const open = await openWorkbook(smallStory, { functions: smallFunctions() });
    const name = await new Promise<string>((resolve) => {
      open.Office.actions.associate(
        "newScenario",
        (event: Office.AddinCommands.Event) =>
          void open.Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add("Nytt scenario").load("name");
            await context.sync();
            event.completed();
            resolve(`${event.source.id}: ${sheet.name}`);
          }),
      );
      assert.equal(open.host.commands.press("newScenario"), true);
      assert.equal(open.host.commands.press("nobody's"), true);
    });
    assert.equal(name, "newScenario: Nytt scenario");
    open.close();
  });
});
