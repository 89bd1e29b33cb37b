import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { beginningWords } from "../../locales/beginningWords";
import { begunScenario, type Begun } from "../../stories/begunScenario";
import { reasonOf } from "../../workbook/reason";
import { useHands } from "../hands";
import { newScenarioSheet } from "../newSheets";
import { showView, shownView } from "../shownView";
import { useSaying, useWords } from "../words";
import { useAsking } from "./asking";
import { CohortQuestions } from "./CohortQuestions";
import { CostsQuestion } from "./CostsQuestion";
import { MeasureQuestion } from "./MeasureQuestion";
import { PlaceQuestion } from "./PlaceQuestion";
import { Question } from "./Question";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A new scenario for one's own municipality: what is asked, and the sheet that the answers make, whole or not at all. */
export default function Begin() {
  const { language, pane } = useWords();
  const says = useSaying(beginningWords);
  const styles = useStyles();
  const { writeSheet } = useHands();
  const { asking, begun, wrong, tryIt, forget, short } = useAsking();
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => {
    forget();
    showView(shownView.get());
  };
  const write = async (sheet: Promise<ReturnType<typeof begunScenario>>) => {
    setWriting(true);
    setFailure("");
    try {
      await writeSheet(await sheet);
      forget();
      showView("answer");
    } catch (error) {
      setFailure(pane.bar.failed(reasonOf(error)));
      setWriting(false);
    }
  };
  const make = () => {
    tryIt();
    if (begun) return write(Promise.resolve(begunScenario(begun, language)));
    // the first answer that is wrong is gone to, once it says that it is
    setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    return Promise.resolve();
  };
  return (
    <section className={styles.form} ref={form} aria-labelledby="beginning">
      <h2 id="beginning" ref={heading} tabIndex={-1}>
        <Subtitle2>{says.title}</Subtitle2>
      </h2>
      <Text>{says.says}</Text>
      <PlaceQuestion asking={asking} />
      <CohortQuestions asking={asking} />
      <MeasureQuestion asking={asking} short={short} />
      <CostsQuestion asking={asking} />
      <Question number={5} title={says.make}>
        <Lasts begun={begun} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isWriting} onClick={() => void make()}>
            {says.make}
          </Button>
          <Button onClick={leave}>{says.cancel}</Button>
          <Button appearance="subtle" disabled={isWriting} onClick={() => void write(newScenarioSheet(language))}>
            {says.template}
          </Button>
        </div>
        <Text role="status">
          {isWriting ? says.making : failure !== "" ? failure : wrong.length > 0 ? says.wrong(wrong.length) : ""}
        </Text>
      </Question>
    </section>
  );
}

/** What nobody is asked: whose prices, which year, and what the books hold. */
function Lasts({ begun }: { begun: Begun | null }) {
  const says = useSaying(beginningWords);
  const isFilled = begun?.books?.columns.result !== undefined;
  return (
    <>
      {begun && <Text size={200}>{says.prices(begun.priceYear, begun.yearZero)}</Text>}
      <Text size={200}>{isFilled ? says.booksOwn : says.booksLater}</Text>
    </>
  );
}
