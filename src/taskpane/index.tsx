import { createRoot } from "react-dom/client";
import { languageOf } from "../locales/language";
import { build } from "../ranges/build";
import { buildOfFunctions } from "../ranges/functionsDoor";
import { pageWorker } from "../simulation/pageWorker";
import { offerWorkers } from "../simulation/workers";
import { associateCommands, commandsIn } from "./commands";
import { isPageReadAnew, meeting, readAnew } from "./otherBuild";
import { followOwnTables } from "./ownTable";
import { Pane } from "./Pane";
import { whenShown } from "./shownPane";
import { OtherBuild } from "./states/OtherBuild";

/** The sheets' custom properties, by which scenarios are found, came with this set of Excel's interface. */
const neededSet = "1.12";

const functions = buildOfFunctions();
const met = meeting(build, functions, isPageReadAnew());
if (met === "same") offerWorkers(pageWorker, navigator.hardwareConcurrency);
if (met === "readAnew") void readAnew();

void Office.onReady(({ host }) => {
  const { displayLanguage, requirements } = Office.context;
  const language = languageOf(displayLanguage);
  associateCommands(commandsIn(language));
  document.documentElement.style.scrollPaddingTop = "104px"; // what takes the focus is not hidden by the header
  const canRun = host === Office.HostType.Excel && requirements.isSetSupported("ExcelApi", neededSet);
  followOwnTables(canRun && met === "same");
  whenShown(() =>
    createRoot(document.getElementById("root")!).render(
      met === "same" ? (
        <Pane language={language} canRun={canRun} />
      ) : (
        <OtherBuild language={language} met={met} page={build} functions={functions ?? ""} />
      ),
    ),
  );
});
