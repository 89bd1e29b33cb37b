import { Button, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkWords } from "../../locales/checkWords";
import { build } from "../../ranges/build";
import { environment } from "../../workbook/check/environment";
import type { Checked } from "../../workbook/check/check";
import { reasonOf } from "../../workbook/reason";
import type { Scenario } from "../../workbook/scenario";
import { escaped } from "../brief/escaped";
import { copyHtml } from "../comparison/clipboard";
import { useHands } from "../hands";
import { Ask } from "../states/Ask";
import { Message } from "../states/Message";
import { useSaying } from "../words";
import { invariantIds, invariantsOf, type Held } from "./invariants";
import { Seeing } from "./Seeing";
import { answerText, supportText, type Seen } from "./support";

const useStyles = makeStyles({
  rows: { borderCollapse: "collapse", width: "100%", "& td, & th": { textAlign: "start", verticalAlign: "top" } },
  found: { overflowWrap: "anywhere" },
  text: {
    margin: 0,
    maxHeight: "240px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What was found, and the scenarios' invariants by the name of the sheet. */
interface Found {
  checked: Checked;
  held: { name: string; held: Held }[];
}

/** Checks the person's own Excel: what it is, whether it calculates right, how it behaves, and the open workbook. */
export default function Check({ scenarios }: { scenarios: readonly Scenario[] }) {
  const say = useSaying(checkWords);
  const styles = useStyles();
  const { checkExcel, readBlock } = useHands();
  const here = useMemo(environment, []);
  const [state, setState] = useState<"" | "asked" | "running">("");
  const [found, setFound] = useState<Found | null>(null);
  const [seen, setSeen] = useState<Seen>({});
  const [trouble, setTrouble] = useState("");
  const [copied, setCopied] = useState<boolean | null>(null);

  const run = async () => {
    setState("running");
    setTrouble("");
    try {
      const checked = await checkExcel(say.sheet);
      const held: Found["held"] = [];
      for (const scenario of scenarios) {
        const at = scenario.blocks.Results;
        const results = at === undefined ? null : await readBlock(scenario.sheetId, at);
        held.push({ name: scenario.name, held: invariantsOf(scenario, results) });
      }
      setFound({ checked, held });
    } catch (error) {
      setTrouble(reasonOf(error));
    }
    setState("");
  };
  const text = supportText(
    {
      build,
      environment: here,
      checked: found?.checked ?? null,
      held: found?.held.map(({ held }) => held) ?? [],
      seen,
    },
    say,
  );
  const wrong = found?.checked.anchors.filter(({ isRight }) => !isRight).length ?? 0;
  const tick = (is: boolean | null) => (is === null ? say.nothingToTry : say.answers[is ? "yes" : "no"]);
  return (
    <>
      <Text>{say.says}</Text>
      <Rows
        title={say.environment.title}
        rows={[
          [say.environment.build, build],
          [say.environment.platform, here.platform],
          [say.environment.version, here.version],
          [say.environment.language, here.language],
          ...here.sets.map(({ name, answer }): [string, string] => [name, answerText(answer, say)]),
        ]}
      />
      <div>
        <Button appearance="primary" disabled={state === "running"} onClick={() => setState("asked")}>
          {say.run}
        </Button>
      </div>
      {state === "running" && <Spinner size="small" label={say.running} />}
      {state === "asked" && (
        <Ask
          title={say.consent.title}
          says={say.consent.says}
          yes={say.consent.yes}
          no={say.consent.no}
          go={() => void run()}
          leave={() => setState("")}
        />
      )}
      {trouble && (
        <Message intent="error" title={say.failed}>
          {trouble}
        </Message>
      )}
      {found && (
        <>
          <Message intent={wrong === 0 ? "success" : "error"} title={say.anchorsTitle}>
            {say.anchors(found.checked.anchors.length - wrong, found.checked.anchors.length)}
          </Message>
          <table className={styles.rows}>
            <thead>
              <tr>
                {[say.right, say.formula, say.shows, say.source].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.checked.anchors.map(({ anchor, shown, isRight }) => (
                <tr key={anchor.formula}>
                  <td>{tick(isRight)}</td>
                  <td className={styles.found}>{anchor.formula}</td>
                  <td>{isRight ? String(shown) : say.instead(String(shown), String(anchor.expected))}</td>
                  <td className={styles.found}>{anchor.source ? <Source {...anchor.source} /> : say.byHand}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Rows
            title={say.probesTitle}
            rows={found.checked.probes.map(({ id, answer }) => [say.probes[id], answerText(answer, say)])}
          />
          {found.held.map(({ name, held }) => (
            <Rows
              key={name}
              title={say.invariantsTitle(name)}
              rows={invariantIds.map((id) => [say.invariants[id], tick(held[id])])}
            />
          ))}
        </>
      )}
      <Seeing seen={seen} tell={setSeen} />
      <h3>{say.support.heading}</h3>
      <Text>{say.support.says}</Text>
      <pre className={styles.text} tabIndex={0} aria-label={say.support.heading}>
        {text}
      </pre>
      <div>
        <Button onClick={() => void copyHtml(`<pre>${escaped(text)}</pre>`, text).then(setCopied)}>
          {say.support.copy}
        </Button>
      </div>
      {copied !== null && <Text role="status">{copied ? say.support.copied : say.support.notCopied}</Text>}
    </>
  );
}

function Source({ place, at }: { place: string; at: string }) {
  const says = useSaying(checkWords).published(place);
  return at.startsWith("http") ? (
    <Link href={at} target="_blank" rel="noreferrer">
      {says}
    </Link>
  ) : (
    <>
      {says}: {at}
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: [string, string][] }) {
  const styles = useStyles();
  return (
    <>
      <h3>{title}</h3>
      <table className={styles.rows}>
        <tbody>
          {rows.map(([head, found]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td className={styles.found}>{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
