import type { frozen as english } from "../en/frozen";

/** Frysning av våra formler: registerbladet, och vad panelen säger. */
export const frozen: typeof english = {
  sheet: "Frysta formler",
  title: "Formler som har frysts",
  note: "Varje rad är en av våra formler som har ersatts. Panelen återställer dem som ingen har ändrat sedan dess; låt därför bladet vara som det är.",
  columns: {
    when: "När",
    version: "Version",
    cell: "Cell",
    place: "Visar nu",
    rows: "Rader",
    columns: "Kolumner",
    formula: "Vår formel",
    instead: "Står i stället",
    restored: "Återställd",
  },
  pane: {
    title: "Frys formlerna",
    says: "Våra formler ersätts, och listas på ett eget blad, så att arbetsboken står kvar som den är även utan tillägget. Återställ tar tillbaka dem.",
    scope: "Var",
    scopes: { selection: "I de markerade cellerna", sheet: "På bladet som visas", workbook: "I hela arbetsboken" },
    way: "Med vad",
    ways: {
      values: "Värden",
      open: "Öppna formler: vanlig Excel, där det blir detsamma, så att vem som helst kan kontrollera",
    },
    copy: "Gör först en kopia av bladet, och frys kopian",
    freeze: "Frys",
    restore: "Återställ det som frysts",
    frozen: (count, left, why) =>
      `${count === 1 ? "1 formel är ersatt" : `${count} formler är ersatta`}.${left > 0 ? ` ${left} står som de gjorde: ${why}` : ""}`,
    whyLeft: {
      values: "de räknades fortfarande, eller ändrades av någon annan.",
      open: "vanlig Excel har ingen formel som blir detsamma och går att följa. Frys dem med värden.",
    },
    none: "Där finns ingen av våra formler som kan ersättas.",
    restored: (count, left) =>
      `${count === 1 ? "1 formel är tillbaka" : `${count} formler är tillbaka`}.${left > 0 ? ` ${left} celler har ändrats sedan dess och står som de gör.` : ""}`,
    failed: (reason) => `Inget ändrades: ${reason}`,
  },
};
