import type { rows as english } from "../en/rows";

/** Vad som sägs om rader som ändras, läggs till och tas bort i panelen, vad de än innehåller. */
export const rows: typeof english = {
  change: "Ändra",
  close: "Stäng",
  remove: "Ta bort",
  save: "Spara",
  cancel: "Avbryt",
  yes: "Ta bort raden",
  more: (shown, all) => `Visa fler rader (${shown} av ${all} visas)`,
  closesGap:
    "Raderna under flyttas upp; inget annat på bladet flyttas. En egen formel som pekar på just den raden kommer att visa #REFERENS!.",
};
