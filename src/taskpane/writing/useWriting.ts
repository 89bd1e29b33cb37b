import { useState } from "react";
import { useHands } from "../hands";
import type { RowsWritten } from "../../workbook/writeRows";
import type { Edit } from "../../workbook/writeCells";
import { useWords } from "../words";
import { outcomeSentence } from "./outcome";

/** Why nothing was written, and what is written over a formula where the person says so. */
export interface Trouble {
  message: string;
  overFormula?: () => void;
}

/** Writes to the workbook, and says why where it could not; what is to be done afterwards is done when it was written. */
export function useWriting() {
  const { writeCells } = useHands();
  const { pane } = useWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const run = async (write: (overFormula: boolean) => Promise<RowsWritten>, done?: () => void): Promise<void> => {
    const attempt = async (overFormula: boolean) => {
      setTrouble(null);
      const written = await write(overFormula);
      if (written.outcome === "written") return done?.();
      const message = outcomeSentence(written, pane);
      setTrouble(written.outcome === "formula" ? { message, overFormula: () => void attempt(true) } : { message });
    };
    await attempt(false);
  };
  const put = async (edits: readonly Edit[], done?: () => void): Promise<void> => {
    if (edits.length > 0) return run((overFormula) => writeCells(edits, overFormula), done);
    setTrouble(null);
    done?.();
  };
  return { put, run, trouble, say: setTrouble };
}
