import { useEffect, useState } from "react";
import type { Language } from "../../locales/language";
import { wordsOf } from "../words";
import { chooseLanguage, chosenLanguage } from "./paneLanguage";

/** The language the pane speaks: the one that was chosen, or Office's. The page says which it is. */
export function usePaneLanguage(ofOffice: Language) {
  const [chosen, setChosen] = useState<Language | null>(chosenLanguage);
  const spoken = chosen ?? ofOffice;
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = wordsOf(spoken).pane.title;
  }, [spoken]);
  const choose = (language: Language | null) => {
    setChosen(language);
    chooseLanguage(language);
  };
  return { chosen, choose, spoken };
}
