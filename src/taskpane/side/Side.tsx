import type { Language } from "../../locales/language";
import type { Scenario } from "../../workbook/scenario";
import { lazily } from "../lazily";
import { SideSheet } from "./SideSheet";
import type { SideId } from "../shownSide";

const Reached = lazily(() => import("../reached/Reached"));
const Selected = lazily(() => import("../reached/SelectedAlone"));
const Sources = lazily(() => import("../sources/Sources"));
const ToMeeting = lazily(() => import("../brief/ToMeeting"));
const Evidence = lazily(() => import("../evidence/Evidence"));
const Languages = lazily(() => import("../language/Languages"));
const Check = lazily(() => import("../check/Check"));
const About = lazily(() => import("./About"));

/** The language that was chosen for the pane, null where it follows Office, and a way to choose another. */
export interface Speaks {
  chosen: Language | null;
  choose: (language: Language | null) => void;
}

interface SideProps {
  id: SideId;
  scenario: Scenario | null;
  scenarios: readonly Scenario[];
  /** The name of the place that it stands over; null where there is none. */
  from: string | null;
  speaks: Speaks;
}

/** One of the sheets that stand beside a place. */
export function Side({ id, scenario, scenarios, from, speaks }: SideProps) {
  return (
    <SideSheet id={id} from={from}>
      {id === "languages" && <Languages {...speaks} />}
      {id === "check" && <Check scenarios={scenarios} />}
      {id === "about" && <About />}
      {id === "reached" && (scenario ? <Reached scenario={scenario} scenarios={scenarios} /> : <Selected />)}
      {id === "brief" && scenario && <ToMeeting scenario={scenario} scenarios={scenarios} />}
      {id === "evidence" && scenario && <Evidence scenario={scenario} scenarios={scenarios} />}
      {id === "sources" && scenario && <Sources scenario={scenario} scenarios={scenarios} />}
    </SideSheet>
  );
}
