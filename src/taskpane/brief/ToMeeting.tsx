import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { briefWords } from "../../locales/briefWords";
import { recordOf } from "../../model/ids";
import { languages, tags, type Language } from "../../locales/language";
import { build } from "../../ranges/build";
import { wordingIds, type WordingId } from "../../stories/scenarioFormat";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { columnsOf } from "../comparison/columns";
import { useChoice } from "../comparison/useChoice";
import { useHands } from "../hands";
import { useRequest } from "../uncertainty/useRequest";
import { useSettings } from "../uncertainty/useSettings";
import { useSimulation } from "../uncertainty/useSimulation";
import { today } from "../today";
import type { ViewProps } from "../views";
import { useSaying, useWords, wordsOf } from "../words";
import { isTold, type About, type Told } from "./about";
import { briefOf, fileNameOf } from "./brief";
import { copyBrief, openAsPage, saveFile } from "./deliver";
import { briefKinds, type BriefKind } from "./document";
import { Freezing } from "./Freezing";
import { briefHtml } from "./html";
import { briefSheet } from "./sheet";
import { sentencesOf } from "./sections/question";
import { Sentence } from "./Sentence";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  page: {
    width: "100%",
    height: "520px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "white",
  },
});

/** Makes what is taken to the meeting of the scenario, or of what it is compared with: to a file, a page, Word or a sheet. */
export default function ToMeeting({ scenario, scenarios }: ViewProps) {
  const { pane } = useSaying(briefWords);
  if (!isTold(scenario)) return <Text>{pane.nothing}</Text>;
  return <Briefing scenario={scenario} scenarios={scenarios} />;
}

function Briefing({ scenario, scenarios }: { scenario: Told; scenarios: readonly Scenario[] }) {
  const own = useWords();
  const { pane: say } = useSaying(briefWords);
  const styles = useStyles();
  const { writeSheet } = useHands();
  const [kind, setKind] = useState<BriefKind>("summary");
  const [language, setLanguage] = useState<Language>(own.language);
  const [came, setCame] = useState("");
  const page = useRef<HTMLIFrameElement>(null);
  const about = useAbout(scenario, scenarios, language);
  const brief = useMemo(() => {
    const day = new Intl.DateTimeFormat(tags[language], { dateStyle: "long" }).format(new Date());
    return briefOf(kind, about, day);
  }, [kind, about, language]);
  const html = useMemo(() => briefHtml(brief), [brief]);
  const usual = useMemo(() => sentencesOf(about), [about]);
  const attempt = (act: () => Promise<string>) => {
    act().then(setCame, (error: unknown) => setCame(say.came.failed(reasonOf(error))));
  };
  const save = () => {
    saveFile(fileNameOf(brief), html);
    setCame(say.came.saved(fileNameOf(brief)));
  };
  const print = () => {
    page.current?.contentWindow?.print();
    setCame(say.came.printed);
  };
  return (
    <>
      <Text>{say.says}</Text>
      {about.others.length > 0 && <Text>{say.compared(about.others.map(({ name }) => name).join(", "))}</Text>}
      {about.simulated === null && <Text role="status">{say.counting}</Text>}
      <div className={styles.bar}>
        <Button appearance="primary" onClick={save}>
          {say.save}
        </Button>
        <Button onClick={print}>{say.print}</Button>
        <Button onClick={() => setCame(openAsPage(html) ? say.came.opened : say.came.notOpened)}>{say.open}</Button>
        <Button onClick={() => attempt(async () => ((await copyBrief(brief)) ? say.came.copied : say.came.notCopied))}>
          {say.copy}
        </Button>
        <Button onClick={() => attempt(async () => (await writeSheet(briefSheet(brief)), say.came.written))}>
          {say.toSheet}
        </Button>
      </div>
      <Text size={200} role="status" id="brief-came">
        {came}
      </Text>
      <Field label={say.which}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value === "full" ? "full" : "summary")}>
          {briefKinds.map((one) => (
            <Radio key={one} value={one} label={say.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setLanguage(value === "sv" ? "sv" : "en")}
        >
          {languages.map((one) => (
            <Radio key={one} value={one} label={say.languages[one]} />
          ))}
        </RadioGroup>
      </Field>
      {wordingIds.map((id) => (
        <Sentence key={id} id={id} scenario={scenario} usual={usual[id]} />
      ))}
      <iframe
        ref={page}
        className={styles.page}
        title={say.preview}
        srcDoc={html}
        sandbox="allow-same-origin allow-modals"
      />
      <Freezing />
    </>
  );
}

/** All that a brief is told of, in a language. */
function useAbout(scenario: Told, scenarios: readonly Scenario[], language: Language): About {
  const { choice } = useChoice();
  const { settings } = useSettings(scenario);
  const request = useRequest(scenario, settings);
  const { answer, isRunning } = useSimulation(request);
  const simulated = isRunning ? null : answer;
  return useMemo(() => {
    const { others } = choice;
    const worded = (id: WordingId) => scenario.wording.find((one) => one.id === id)?.text ?? "";
    return {
      scenario,
      others: scenarios
        .filter(isTold)
        .filter(({ sheetId }) => sheetId !== scenario.sheetId && others.includes(sheetId)),
      columns: columnsOf(scenario, scenarios, choice, "cashable").shown,
      simulated,
      settings,
      wording: recordOf(wordingIds, worded),
      words: wordsOf(language),
      say: briefWords[language],
      today: today(),
      version: build,
    };
  }, [scenario, scenarios, choice, simulated, settings, language]);
}
