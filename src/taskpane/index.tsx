import { createRoot } from "react-dom/client";
import { offerWorkers } from "../simulation/workers";
import { languageOf } from "../locales/language";
import { associateCommands, commandsIn } from "./commands";
import { Pane } from "./Pane";

/** The sheets' custom properties, by which scenarios are found, came with this set of Excel's interface. */
const neededSet = "1.12";

offerWorkers(() => new Worker("simulation.js"), navigator.hardwareConcurrency);

void Office.onReady(({ host }) => {
  const { displayLanguage, requirements } = Office.context;
  const language = languageOf(displayLanguage);
  associateCommands(commandsIn(language));
  document.body.style.margin = "0";
  document.documentElement.style.scrollPaddingTop = "104px"; // what takes the focus is not hidden by the header
  const canRun = host === Office.HostType.Excel && requirements.isSetSupported("ExcelApi", neededSet);
  createRoot(document.getElementById("root")!).render(<Pane language={language} canRun={canRun} />);
});
