import { useEffect, useState } from "react";
import type { Language } from "../../locales/language";

/** What the function wizard says of a function, as functions.json has it. */
export interface FunctionWords {
  id: string;
  description?: string;
  parameters: { name: string; description?: string }[];
}

const files: Record<Language, string> = { en: "functions.json", sv: "functions.sv-SE.json" };

/** The wizard's words of every function, from the add-in's own folder; none until they have come. */
export function useFunctionWords(language: Language): readonly FunctionWords[] {
  const [words, setWords] = useState<readonly FunctionWords[]>([]);
  useEffect(() => {
    let isHere = true;
    fetch(files[language])
      .then((answer) => answer.json() as Promise<{ functions: FunctionWords[] }>)
      .then(({ functions }) => isHere && setWords(functions))
      .catch(() => undefined); // the arguments stand there without their names
    return () => {
      isHere = false;
    };
  }, [language]);
  return words;
}
