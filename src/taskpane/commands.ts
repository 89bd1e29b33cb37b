import type { Language } from "../locales/language";
import { begin } from "./beginning";
import { excelHands, type Hands } from "./hands";
import { showView } from "./shownView";
import { helpPage } from "./pages";
import { Told } from "./told";
import { reasonOf } from "../workbook/reason";

/** Why the last button of the ribbon did not do what it says; null where it did. */
export const commandFailure = new Told<string | null>(null);

/** Whether the pane asks which example to insert: a button of the ribbon cannot ask. */
export const isChoosingExample = new Told(false);

/** Whether the pane offers the help as a link: the web lets no button of the ribbon open a window. */
export const isHelpAsked = new Told(false);

/** The ribbon's buttons that run a function of ours, by the names that the manifest gives the functions. */
export type Commands = Record<"newScenario" | "insertExample" | "compare" | "help", () => Promise<unknown>>;

/** What the buttons do, in the language of Office. */
export function commandsIn(language: Language, hands: Hands = excelHands): Commands {
  return {
    newScenario: () => {
      begin();
      return hands.showPane();
    },
    insertExample: () => {
      isChoosingExample.tell(true);
      return hands.showPane();
    },
    compare: () => {
      showView("financing");
      return hands.showPane();
    },
    help: () => {
      if (hands.opensUnpressed()) return hands.openPage(helpPage(language));
      isHelpAsked.tell(true);
      return hands.showPane();
    },
  };
}

/** Lets the ribbon's buttons run; one that fails opens the pane, which says why. */
export function associateCommands(commands: Commands, showPane = excelHands.showPane): void {
  for (const [id, run] of Object.entries(commands)) {
    const pressed = async (event: Office.AddinCommands.Event) => {
      commandFailure.tell(null);
      try {
        await run();
      } catch (error) {
        commandFailure.tell(reasonOf(error));
        await showPane().catch(() => undefined);
      } finally {
        event.completed();
      }
    };
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void pressed(event));
  }
}
