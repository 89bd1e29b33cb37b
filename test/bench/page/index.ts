import { existsSync } from "node:fs";
import { openBrowser, serve } from "../../browser/browser";
import { raceBooks } from "./books";
import { raceFirstAnswer } from "./firstAnswer";
import { racePane } from "./pane";
import { raceStart } from "./start";
import { raceStrict } from "./strict";

const built = "build/workbench";

/** What whoever waits for an answer notices: measured in a browser, with the add-in as it was built last. */
export async function racePage(isQuick: boolean): Promise<void> {
  if (!existsSync(`${built}/index.html`)) {
    console.log(`\nIn a browser: skipped, for ${built} is not built (npm run build -- --env all).`);
    return;
  }
  const here = { served: await serve(built), browser: await openBrowser() };
  try {
    await raceStart(here, isQuick);
    await raceFirstAnswer(here, isQuick);
    await raceBooks(here, isQuick);
    await raceStrict(here, isQuick);
    await racePane(here, isQuick);
  } finally {
    await here.browser.close();
    await here.served.stop();
  }
}
