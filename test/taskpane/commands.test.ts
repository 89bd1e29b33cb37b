import assert from "node:assert/strict";
import { isBeginning } from "../../src/taskpane/beginning";
import { associateCommands, commandFailure, commandsIn, isChoosingExample } from "../../src/taskpane/commands";
import { excelHands } from "../../src/taskpane/hands";
import { openSide, shownSide } from "../../src/taskpane/shownSide";
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
    isBeginning.tell(false);
  });

  it("ask in the pane what a new scenario is to hold, and which example to insert: nothing is inserted unasked", async () => {
    const did: string[] = [];
    const hands = {
      ...excelHands,
      writeSheet: () => Promise.resolve(String(did.push("written"))),
      showPane: () => Promise.resolve(void did.push("shown")),
    };
    openSide("about"); // which would lie over the questions
    await commandsIn("sv", hands).newScenario();
    assert.deepEqual([isBeginning.get(), shownSide.get()], [true, null]);
    await commandsIn("sv", hands).compare();
    assert.equal(isBeginning.get(), false, "the comparison is not hidden by the questions");
    await commandsIn("sv", hands).insertExample();
    assert.deepEqual(did, ["shown", "shown", "shown"]);
    assert.equal(isChoosingExample.get(), true);
  });

  it("whose first press is lost on its way do at the second what they would have done at the first, and no more", () =>
    inWorkbook(smallStory, async (workbook) => {
      const { host } = workbook;
      let ran = 0;
      const commands = commandsIn("en");
      associateCommands({ ...commands, compare: () => (ran++, commands.compare()) });
      host.faults.pressesLost = 1;
      host.commands.press("compare");
      await press(workbook, "compare");
      assert.deepEqual([ran, shownView.get(), commandFailure.get()], [1, "financing", null]);
    }));

  it("show the comparison, and say in the pane why one of them could not do it, until the next can", () =>
    inWorkbook(smallStory, async (workbook) => {
      associateCommands(commandsIn("en"));
      await press(workbook, "compare");
      assert.equal(shownView.get(), "financing");
      const openPage = () => Promise.reject(new Error("No window may be opened."));
      associateCommands(commandsIn("en", { ...excelHands, opensUnpressed: () => true, openPage }));
      await press(workbook, "help");
      assert.equal(commandFailure.get(), "No window may be opened.");
      await press(workbook, "compare");
      assert.equal(commandFailure.get(), null);
    }));
});
