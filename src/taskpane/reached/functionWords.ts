import { useEffect, useState } from "react";
import { functionsJson } from "../../locales/functionsJson";
import type { Language } from "../../locales/language";

/** What the function wizard says of a function, as functions.json has it. */
export interface FunctionWords {
  id: string;
  description?: string;
  parameters: { name: string; description?: string }[];
}

/** The wizard's words of every function, from the add-in's own folder; none until they have come. */
export function useFunctionWords(language: Language): readonly FunctionWords[] {
  const [words, setWords] = useState<readonly FunctionWords[]>([]);
  useEffect(() => {
    let isHere = true;
    fetch(functionsJson[language])
      .then((answer) => answer.json() as Promise<{ functions: FunctionWords[] }>)
      .then(({ functions }) => isHere && setWords(functions))
      .catch(() => undefined); // the arguments stand there without their names
    return () => {
      isHere = false;
    };
  }, [language]);
  return words;
}
