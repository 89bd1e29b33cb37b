import type { Workbench } from "../en/workbench";

/** What the workbench says around the grid and the task pane. */
export const workbench: Workbench = {
  title: "SOCIAL arbetsbänk",
  purpose: "För att prova, utveckla och testa. Skarpt arbete görs i Excel.",
  starting: "Arbetsbänken startar …",
  failed: (why) => `Arbetsbänken kunde inte starta: ${why}`,
  file: { menu: "Arkiv", fresh: "Ny arbetsbok" },
  leave: {
    title: "Lämna arbetsboken?",
    says: "Det du har gjort i den sparas inte.",
    yes: "Lämna den",
    no: "Stanna",
  },
  story: "Exempel",
  more: "Mer",
  language: "Språk",
  platform: "Spelar",
  platforms: { Win32: "Excel för Windows: tom cell är 0", OfficeOnline: "Excel på webben: tom cell är null" },
  undo: "Ångra",
  redo: "Gör om",
  help: "Hjälp om funktionerna",
  pane: "Panel",
  showPane: "Visa panelen",
  hidePane: "Dölj panelen",
  ribbonGroup: "Sociala investeringar",
  ribbon: {
    openPane: "Öppna panelen",
    newScenario: "Nytt scenario",
    insertExample: "Infoga exempel",
    compare: "Jämför",
    help: "Hjälp",
  },
  charts: "Bladets diagram, enkelt ritade av arbetsbänken. I Excel är de Excels egna.",
  sheet: "Kalkylblad",
  status: "Varför cellen vägrar",
  spill: "#SPILL!: tabellen får inte plats; det står något i cellerna som den behöver. Töm dem.",
  unknownName:
    "#NAME?: formeln har ett namn eller en funktion som arbetsboken inte känner. Här skrivs funktioner med sina engelska namn, till exempel SUM.",
  refusedNumber: (text) =>
    `”${text}” togs inte in: det ser ut som ett tal eller ett datum men är inte skrivet på svenska. Skriv 12,8, 1 500 eller 12,8 %, eller börja med ' för text.`,
  refusedFormula:
    "Formeln togs inte in. Skriv semikolon mellan argumenten och decimalkomma, som i =SOCIAL.EXCLUDED(9406; 12,8 %).",
};
