import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { languageWords } from "../../locales/languageWords";
import { languages as allLanguages, type Language } from "../../locales/language";
import { useHands } from "../hands";
import { useSaying } from "../words";
import { reasonOf } from "../../workbook/reason";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    "& select": { minWidth: 0 },
  },
});

/** An answer of a select: a language, or to follow Office. */
const follow = "";

interface LanguagesProps {
  /** Null: the pane follows Office. */
  chosen: Language | null;
  choose: (language: Language | null) => void;
}

/** Two things apart: the language a person reads the pane in, and the language of the workbook's tables, which all share. */
export default function Languages({ chosen, choose }: LanguagesProps) {
  const says = useSaying(languageWords);
  const styles = useStyles();
  const hands = useHands();
  const [ofWorkbook, setOfWorkbook] = useState<Language | null>(null);
  const [came, setCame] = useState("");
  useEffect(() => setOfWorkbook(hands.workbookLanguage()), [hands]);
  const answer = (value: string) => allLanguages.find((language) => language === value) ?? null;
  const write = async (language: Language | null) => {
    setCame("");
    try {
      await hands.setWorkbookLanguage(language);
      setOfWorkbook(language);
      setCame(says.written);
    } catch (error) {
      setCame(says.failed(reasonOf(error)));
    }
  };
  const options = (
    <>
      <option value={follow}>{says.follow}</option>
      {allLanguages.map((language) => (
        <option key={language} value={language}>
          {says.names[language]}
        </option>
      ))}
    </>
  );
  return (
    <div className={styles.section}>
      <Field label={says.ofPane} hint={says.ofPaneMeans}>
        <Select value={chosen ?? follow} onChange={(_, { value }) => choose(answer(value))}>
          {options}
        </Select>
      </Field>
      <Field label={says.ofWorkbook} hint={says.ofWorkbookMeans}>
        <Select value={ofWorkbook ?? follow} onChange={(_, { value }) => void write(answer(value))}>
          {options}
        </Select>
      </Field>
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
