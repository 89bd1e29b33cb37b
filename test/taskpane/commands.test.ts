import assert from "node:assert/strict";
import { storyWords } from "../../src/locales/storyWords";
import type { StorySheet } from "../../src/stories/story";
import { associateCommands, commandFailure, commandsIn, isChoosingExample } from "../../src/taskpane/commands";
import { excelHands } from "../../src/taskpane/hands";
import { shownView } from "../../src/taskpane/shownView";
import type { NodeWorkbook } from "../../src/workbench/node";
import { smallStory } from "../workbench/small";
import { inWorkbook } from "../workbook/inWorkbook";

/** Presses a button of the ribbon and waits until the pane has been asked to show itself. */
async function press({ host }: NodeWorkbook, id: string): Promise<void> {
  const shown = new Promise<boolean>((resolve) => (host.ground.showPane = resolve));
  assert.equal(host.commands.press(id), true);
  assert.equal(await shown, true);
}

describe("the ribbon's buttons", () => {
  afterEach(() => {
    shownView.tell("answer");
    commandFailure.tell(null);
    isChoosingExample.tell(false);
  });

  it("make a new scenario, and ask in the pane which example to insert: nothing is inserted unasked", async () => {
    const did: string[] = [];
    const hands = {
      ...excelHands,
      writeSheet: ({ rows }: StorySheet) =>
        Promise.resolve(String(did.push(String((rows[0]![0] as { value: string }).value)))),
      showPane: () => Promise.resolve(void did.push("shown")),
    };
    await commandsIn("sv", hands).newScenario();
    await commandsIn("sv", hands).insertExample();
    assert.deepEqual(did, [storyWords["sv"].scenario.template, "shown", "shown"]);
    assert.equal(isChoosingExample.get(), true);
  });

  it("show the comparison, and say in the pane why one of them could not do it, until the next can", () =>
    inWorkbook(smallStory, async (workbook) => {
      associateCommands(commandsIn("en"));
      await press(workbook, "compare");
      assert.equal(shownView.get(), "financing");
      const writeSheet = () => Promise.reject(new Error("The structure is protected."));
      associateCommands(commandsIn("en", { ...excelHands, writeSheet }));
      await press(workbook, "newScenario");
      assert.equal(commandFailure.get(), "The structure is protected.");
      await press(workbook, "compare");
      assert.equal(commandFailure.get(), null);
    }));
});
