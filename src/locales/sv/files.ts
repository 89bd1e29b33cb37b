import type { Files } from "../en/files";

/** What the workbench says of files and drafts. */
export const files: Files = {
  open: "Öppna fil …",
  save: "Spara som fil",
  fileName: (title) => `${title || "Arbetsbok"}.xlsx`,
  close: "Stäng",
  saving: {
    title: "Det här följer inte med filen",
    says: "En Excelfil som görs här kan inte hålla följande. Resten sparas.",
    formula: (sheet, cell) =>
      `${sheet}, ${cell}: formeln namnger sina egna delar (LET eller LAMBDA). Värdet som den senast gav sparas.`,
    chart: (sheet, name) => `${sheet}: diagrammet ${name} består inte av linjer, staplar eller liggande staplar.`,
    validation: (sheet, cells) => `${sheet}, ${cells}: regeln för vad som får skrivas.`,
    go: "Spara resten",
    stop: "Spara inte",
  },
  opening: {
    title: "Det här följer inte med från filen",
    says: "Arbetsbänken har inte plats för följande. Resten öppnas; sparar du över filen är det borta.",
    left: {
      threads: "kommentarstrådar; deras text följer med som anteckningar",
      tables: "tabeller; deras celler följer med",
      conditionalFormats: "villkorsstyrd formatering",
      validations: "regler för vad som får skrivas",
      links: "länkar; deras text följer med",
      filters: "filter",
    },
    go: "Öppna resten",
    stop: "Öppna inte",
  },
  refused: {
    title: "Filen öppnades inte",
    notXlsx: () => "Den är ingen Excelarbetsbok av typen .xlsx.",
    password: () =>
      "Den är skyddad med lösenord eller av den äldre typen .xls. Spara den i Excel som .xlsx utan lösenord.",
    tooLarge: () => "Den är för stor: uppackad får den vara 100 MB.",
    tooManyParts: () => "Den består av fler delar än en arbetsbok behöver.",
    tooManyCells: (most) => `Den har fler celler än arbetsbänken klarar: högst ${most}.`,
    tooFar: (cell) => `Den når till ${cell}: längre ned eller åt höger än arbetsbänken gör.`,
    macros: (part) =>
      `Den innehåller makron, kontroller eller inbäddade objekt (${part}). Spara den i Excel som .xlsx utan dem.`,
    externalLinks: (target) =>
      `Den hämtar från andra filer eller platser (${target}). Bryt länkarna i Excel och spara den igen.`,
    foreignPart: (part) => `Den innehåller en del som arbetsbänken inte känner: ${part}.`,
    documentType: (part) => `Den anger en egen dokumenttyp (${part}), vilket ingen arbetsbok behöver.`,
    damaged: () => "Den är skadad. Öppna den i Excel, som ofta kan laga den, och spara den igen.",
  },
  draft: {
    ask: "Ska ett utkast av ditt arbete sparas i webbläsaren, så att det finns kvar när sidan läses om? Det stannar på den här datorn.",
    yes: "Spara utkast",
    no: "Nej",
    opened: "Ditt utkast är öppet.",
    full: "Webbläsaren hade inte plats för utkastet. Spara en fil.",
    clear: "Ta bort utkastet",
    cleared: "Utkastet är borttaget, och inget mer sparas.",
  },
  readMe: {
    sheet: "Läs först",
    title: "Läs det här först",
    lines: [
      "Arbetsboken är gjord utanför Excel. Formlerna som börjar med SOCIAL beräknas av tillägget för sociala investeringar.",
      "Med tillägget: vänta tills det har startat och tryck sedan Ctrl+Alt+F9, som räknar om allt.",
      "Utan tillägget visar cellerna de värden som senast beräknades. Inget går förlorat när du sparar; räkna inte om allt, för då visar de #NAMN?.",
      "LibreOffice räknar om tabeller när filen öppnas och visar #NAME? där; öppnad med tillägget igen har filen allt. Frys formlerna först om värdena ska läsas där.",
      "Om Excel visar #NAMN? fast tillägget finns har Excel inte tagit de sparade funktionsnamnen: välj Sök och ersätt, sök i formler efter _xldudf_SOCIAL_ och ersätt med SOCIAL. I namn som har flera delar sätts en punkt för varje understreck som är kvar, som i SOCIAL.PAYBACK.BYACTOR.",
      "Rubrikernas språk och sättet att räkna väljs på nytt i tilläggets panel.",
      "Bladet får tas bort.",
    ],
  },
};
