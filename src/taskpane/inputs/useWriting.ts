import { useState } from "react";
import { useHands } from "../hands";
import type { Edit } from "../../workbook/writeCells";
import { useWords } from "../words";

/** Why nothing was written, and what is written over a formula where the person says so. */
export interface Trouble {
  message: string;
  overFormula?: () => void;
}

/** Writes cells, and says why where it could not. */
export function useWriting() {
  const { writeCells } = useHands();
  const says = useWords().pane.inputs;
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const put = async (edits: readonly Edit[], overFormula = false): Promise<boolean> => {
    setTrouble(null);
    if (edits.length === 0) return true;
    const written = await writeCells(edits, overFormula);
    switch (written.outcome) {
      case "written":
        return true;
      case "formula":
        setTrouble({ message: says.formulaStands, overFormula: () => void put(edits, true) });
        return false;
      case "moved":
        setTrouble({ message: says.moved });
        return false;
      case "failed":
        setTrouble({ message: says.refused(written.reason) });
        return false;
    }
  };
  return { put, trouble, say: setTrouble };
}
