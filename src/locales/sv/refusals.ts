import type { Catalogue } from "../../model/refusal";
import type { Refusals } from "../en/refusals";
import type { Saying } from "../sentence";
import { evidence } from "./evidence";
import { municipality } from "./municipality";
import { unitCosts } from "./unitCosts";

/** The head of a column of the own unit costs, or of an export. */
function unitCostColumn(column: string): string {
  const heads: Record<string, string> = { ...unitCosts.columns, ...municipality.exportColumns };
  return heads[column] ?? column;
}

/** What a code or a name must be one of. */
const catalogues: Record<Catalogue, string> = {
  costs: "en kod i katalogen eller bland era egna enhetskostnader",
  findings: "en kod i katalogen över fynd",
  municipalities: "en kommuns namn eller kod",
  figures: "en uppgift som finns för kommunen",
};

/** The largest share that a sentence also says in per cent. */
const largestInPercent = 1e4;

/** A number up to this that is no share is taken to be meant as per cent. */
const mostPercent = 120;

/** What 4 means, and how 4 % is written where that was meant. */
function asPercent(got: number, isTooHigh: boolean, say: Saying): string {
  const means = Math.abs(got) <= largestInPercent ? `, det vill säga ${say.percent(got)}` : "";
  const hint =
    isTooHigh && got <= mostPercent ? ` Om du menar ${say.number(got)} procent, skriv ${say.number(got)} %.` : "";
  return `${say.number(got)}${means}.${hint}`;
}

export const refusals: Refusals = {
  missing: (fact, say) => `${say.at(fact.at)}: måste anges, men saknas.`,
  "number-expected": (fact, say) => `${say.at(fact.at)}: ska vara ett tal, men är ${say.given(fact.got)}.`,
  "number-as-text": (fact, say) =>
    `${say.at(fact.at)}: ska vara ett tal, men ${say.given(fact.got)} är text. Skriv in det på nytt, som ett tal.`,
  "text-expected": (fact, say) => `${say.at(fact.at)}: ska vara ett namn (text), men är ${say.given(fact.got)}.`,
  "truth-expected": (fact, say) => `${say.at(fact.at)}: ska vara SANT eller FALSKT, men är ${say.given(fact.got)}.`,
  "one-cell-expected": (fact, say) =>
    `${say.at(fact.at)}: ska vara en enda cell, men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "rate-outside": (fact, say) =>
    `${say.at(fact.at)}: ska vara större än −100 % och mindre än 100 %, men är ${asPercent(fact.got, fact.got >= 1, say)}`,
  "share-outside": (fact, say) =>
    `${say.at(fact.at)}: en andel ska vara 0–${say.percent(fact.highest)}, men är ${asPercent(fact.got, fact.got > fact.highest, say)}`,
  negative: (fact, say) => `${say.at(fact.at)}: ska vara 0 eller större, men är ${say.number(fact.got)}.`,
  "not-whole": (fact, say) => `${say.at(fact.at)}: ska vara ett heltal, men är ${say.number(fact.got)}.`,
  "too-low": (fact, say) =>
    `${say.at(fact.at)}: ska vara minst ${say.number(fact.lowest)}, men är ${say.number(fact.got)}.`,
  "too-high": (fact, say) =>
    `${say.at(fact.at)}: ska vara högst ${say.number(fact.highest)}, men är ${say.number(fact.got)}.`,
  "calendar-year": (fact, say) =>
    `${say.at(fact.at)}: åren räknas från år 0, så det ska vara högst ${say.number(fact.highest)}, men är kalenderåret ${say.year(fact.got)}.`,
  "unknown-option": (fact, say) =>
    `${say.at(fact.at)}: ska vara något av ${say.options(fact.at, fact.options)}, men är ${say.given(fact.got)}.`,
  "flow-two-dimensional": (fact, say) =>
    `${say.at(fact.at)}: ska vara en enda rad eller kolumn, eller två med kalenderår (fyra siffror, inte datum) bredvid beloppen, men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "flow-too-long": (fact, say) =>
    `${say.at(fact.at)}: ska ha högst ${say.number(fact.highest)} år, men har ${say.number(fact.got)} till och med den sista cell som inte är tom eller 0.`,
  "flow-reads-both-ways": (fact, say) =>
    `${say.at(fact.at)}: det ska framgå vad som är år och vad som är belopp, men både första raden och första kolumnen kan vara år. Ge åren en rubrik, eller ta med ett år till.`,
  "calendar-year-expected": (fact, say) =>
    `${say.at(fact.at)}: ska vara ett kalenderår 1900–2199 med fyra siffror, men är ${say.given(fact.got)}.`,
  "year-is-total": (fact, say) =>
    `${say.at(fact.at)}: ska vara ett år, men ${say.given(fact.got)} är en summering eller en del av andra poster. Lämna den utanför området.`,
  "doubled-year": (fact, say) =>
    `${say.at(fact.at)}: ett år ska stå en enda gång, men ${say.year(fact.got)} står här igen.`,
  "calendar-years-missing": (fact, say) =>
    `${say.at(fact.at)}: ska ha kalenderår, eftersom ”${say.argument(fact.other)}” har det, men har belopp utan år. Ta med cellerna med åren.`,
  "calendar-year-missing": (fact, say) =>
    `${say.at(fact.at)}: ska ha ett belopp för varje år som frågan gäller, men det saknas för ${say.year(fact.year)}.`,
  "flow-lengths": (fact, say) =>
    `${say.at(fact.at)}: ska ha lika många år som ”${say.argument(fact.other)}” (${say.number(fact.expected)}), men har ${say.number(fact.got)}.`,
  "schedule-shape": (fact, say) =>
    `${say.at(fact.at)}: ska vara ett tal eller två kolumner (från år, ränta), men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "schedule-unsorted": (fact, say) =>
    `${say.at(fact.at)}: åren ska stå i stigande ordning, men ${say.year(fact.got)} står efter ${say.year(fact.after)}.`,
  "rate-not-in-force": (fact, say) =>
    `${say.at(fact.at)}: det ska finnas en ränta som gäller år ${say.year(fact.year)}, men ` +
    (fact.first === null ? "tabellen har ingen." : `tabellen börjar år ${say.year(fact.first)}.`),
  "cost-table-columns": (fact, say) =>
    `${say.at(fact.at)}: en kostnadstabell ska ha 4, 5, 6, 8, 9, 10, 11 eller 12 kolumner (aktör, kronor per person och år, från ålder, till och med ålder …), men har ${say.number(fact.got)}.`,
  "cost-table-expected": (fact, say) => `${say.at(fact.at)}: ska vara en kostnadstabell här, men är en enda cell.`,
  "cost-table-empty": (fact, say) =>
    `${say.at(fact.at)}: en kostnadstabell ska ha minst en rad med aktör och kronor, men har ingen.`,
  "factor-too-strong": (fact, say) =>
    `${say.at(fact.at)}: en insats kan sänka en kostnad med högst hela kostnaden, men effekten är ${say.number(fact.effect)} och effektfaktorn ${say.number(fact.factor)}.`,
  "actor-missing": (fact, say) =>
    `${say.at(fact.at)}: här ska det stå en aktör, eftersom det finns ett belopp utan aktör, men cellen är tom.`,
  "actor-head-expected": (fact, say) =>
    `${say.at(fact.at)}: ska vara namnet på en aktör (text), eftersom första raden är rubriken, men är ${say.given(fact.got)}. Ta med rubrikraden.`,
  "actor-is-total": (fact, say) =>
    `${say.at(fact.at)}: ska vara en aktör, men ${say.given(fact.got)} är en summering eller en del av andra poster. Ta bort raden.`,
  "ages-reversed": (fact, say) =>
    `${say.at(fact.at)}: från ålder får inte vara högre än till och med ålder, men de är ${say.number(fact.from)} och ${say.number(fact.to)}.`,
  "share-zero": (fact, say) =>
    `${say.at(fact.at)}: andelen av personerna ska vara större än 0, men är 0 eller tom. Skriv 100 % eller ta bort raden.`,
  "range-order": (fact, say) =>
    `${say.at(fact.at)}: lågt ≤ värde ≤ högt ska gälla, men här står ${say.number(fact.low)}, ${say.number(fact.value)} och ${say.number(fact.high)}.`,
  "price-years-differ": (fact, say) =>
    `${say.at(fact.at)}: alla rader ska ha samma prisår, men här står ${say.year(fact.got)} och i rad ${say.number(fact.firstRow)} står ${say.year(fact.first)}.`,
  "start-age-needed": (fact, say) =>
    `${say.at(fact.at)}: måste anges när kalkylräntan, den reala ökningen eller det årliga utträdet inte är 0, eftersom svaret beror på åldern, men saknas.`,
  "only-lifetime-cost": (fact, say) =>
    `${say.at(fact.at)}: ska utelämnas när kostnaden är ett enda tal (en livstidskostnad per person, redan summerad), men har angetts.`,
  "named-columns": (fact, say) =>
    `${say.at(fact.at)}: ska ha två till fem kolumner (förutsättning, värde, lågt, högt, grupp), men har ${say.number(fact.got)}.`,
  "unknown-input": (fact, say) =>
    `${say.at(fact.at)}: ska vara namnet på en förutsättning eller ett villkor, men är ${say.given(fact.got)}. Närmast ligger ${say.list(fact.nearest.map(say.input))}.`,
  "doubled-input": (fact, say) =>
    `${say.at(fact.at)}: ska stå på en enda rad, men står också på rad ${say.number(fact.firstRow)}.`,
  "no-range-allowed": (fact, say) =>
    `${say.at(fact.at)}: ett heltal eller en text har inget lågt och högt värde. Lämna de cellerna tomma.`,
  "blank-without-meaning": (fact, say) =>
    `${say.at(fact.at)}: ska vara större än 0, eftersom tomt eller 0 inte betyder något här. Fyll i cellen eller ta bort raden.`,
  "unknown-owner": (fact, say) =>
    `${say.at(fact.at)}: ska vara en aktör i kostnadstabellen, eller det som står före ett kolon där (${say.list(fact.actors)}), men är ${say.given(fact.got)}.`,
  "actor-table-of-measure": (fact, say) =>
    `${say.at(fact.at)}: ska vara en aktör, men ${say.given(fact.got)} är en rubrik i APPRAISE.BYYEAR, vars tabell har kostnader och summor bredvid aktörerna. Ta tabellen från SAVINGS, eller aktörernas kolumner bredvid en kolumn med år.`,
  "application-is-total": (fact, say) =>
    `${say.at(fact.at)}: ska vara namnet på en insats, men ${say.given(fact.got)} är en summering eller en del av andra poster. Ta bort raden.`,
  "actor-table-shape": (fact, say) =>
    `${say.at(fact.at)}: en aktörstabell ska ha en rubrikrad, en kolumn med år och minst en aktör, men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "actor-table-order": (fact, say) =>
    `${say.at(fact.at)}: första kolumnen ska stiga med 1 för varje rad, så att det står ${say.year(fact.expected)} här, men det står ${say.year(fact.got)}.`,
  "doubled-actor": (fact, say) =>
    `${say.at(fact.at)}: en aktör ska ha en enda kolumn, men ${say.given(fact.got)} står här igen.`,
  "invested-nothing": (fact, say) =>
    `${say.at(fact.at)}: det som betalas är positivt här och ska sammanlagt vara större än 0, men är ${say.kronor(fact.got)}.`,
  "actor-tables-differ": (fact, say) =>
    `${say.at(fact.at)}: ska ha samma första kolumn som ”${say.argument(fact.other)}”, med ${say.year(fact.expected)} här, men det står ${say.year(fact.got)}.`,
  "applications-columns": (fact, say) =>
    `${say.at(fact.at)}: ska ha en rad per insats och 3 kolumner (benämning, kostnad, nettonuvärde), men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "applications-count": (fact, say) =>
    `${say.at(fact.at)}: ska ha 1–${say.number(fact.highest)} rader med en benämning, men har ${say.number(fact.got)}.`,
  "not-square": (fact, say) =>
    `${say.at(fact.at)}: ska ha lika många rader som kolumner, en per tillstånd, men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "row-sum": (fact, say) =>
    `${say.at(fact.at)}: sannolikheterna i en rad ska summera till 1, men summerar till ${say.number(fact.got)}.`,
  "states-differ": (fact, say) =>
    `${say.at(fact.at)}: ska ha lika många tillstånd som ”${say.argument(fact.other)}” (${say.number(fact.expected)}), men har ${say.number(fact.got)}.`,
  "trace-too-short": (fact, say) =>
    `${say.at(fact.at)}: ska ha minst två rader, starten och en omgång, men har ${say.rows(fact.got)}.`,
  "only-three-values": (fact, say) =>
    `${say.at(fact.at)}: ska utelämnas utom för fördelningarna triangel och PERT, men är angivet.`,
  "not-positive": (fact, say) => `${say.at(fact.at)}: ska vara större än 0, men är ${say.number(fact.got)}.`,
  "bounds-reversed": (fact, say) =>
    `${say.at(fact.at)}: lågt får inte vara högre än högt, men är ${say.number(fact.low)} och ${say.number(fact.high)}.`,
  "sd-too-wide": (fact, say) =>
    `${say.at(fact.at)}: standardavvikelsen för en andel med det medelvärdet ska vara ${fact.below > 0 ? "mindre än " : ""}${say.number(fact.below)}, men är ${say.number(fact.got)}.`,
  "input-is-text": (fact, say) =>
    `${say.at(fact.at)}: ska vara en förutsättning som är ett tal. Egen aktör är ett namn och har inga värden att pröva.`,
  "same-input": (fact, say) =>
    `${say.at(fact.at)}: ska vara en annan förutsättning än ”${say.argument(fact.other)}”, men är densamma.`,
  "too-large": () =>
    "Resultatet är för stort för att vara ett tal. Se efter om ett belopp, en räntesats eller ett antal år är alldeles för stort.",
  "too-many-arguments": (fact, say) =>
    `Funktionen tar högst ${say.number(fact.highest)} argument, men har fått ${say.number(fact.got)}. Se efter om ett decimalkomma delar ett tal i två.`,
  "index-shape": (fact, say) =>
    `${say.at(fact.at)}: ska vara namnet på en serie eller två kolumner, år och indextal (inte procentuell förändring), men är ${say.rows(fact.rows)} och ${say.columns(fact.columns)}.`,
  "too-many-years": (fact, say) =>
    `${say.at(fact.at)}: får inte ha fler år än ”${say.argument(fact.other)}” (${say.number(fact.highest)}), men har ${say.number(fact.got)}.`,
  "too-many-tried": (fact, say) =>
    `${say.at(fact.at)}: högst ${say.number(fact.highest)} fall kan prövas på en gång, men det blir ${say.number(fact.got)}. Pröva färre värden, eller dela upp dem på flera formler.`,
  "too-few-years": (fact, say) =>
    `${say.at(fact.at)}: ska ha minst så många år som ”${say.argument(fact.other)}” anger (${say.number(fact.lowest)}), men har ${say.number(fact.got)}.`,
  "column-missing": (fact, say) =>
    `${say.at(fact.at)}: ska ha en kolumn ${say.given(unitCostColumn(fact.column))}, men den saknas.`,
  "too-many-cells": (fact, say) =>
    `${say.at(fact.at)}: får inte ha fler celler än rubrikraden (${say.number(fact.highest)}), men har ${say.number(fact.got)}. Står det ett decimalkomma i en fil med komma mellan kolumnerna?`,
  "doubled-code": (fact, say) =>
    `${say.at(fact.at)}: en kod ska stå på en enda rad, men ${say.given(fact.got)} står också på rad ${say.number(fact.firstRow)}.`,
  "day-expected": (fact, say) => `${say.at(fact.at)}: ska vara en dag, som 2026-11-23, men är ${say.given(fact.got)}.`,
  "ambiguous-number": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} kan läsas som ${say.list(fact.readings.map(say.number))}. Skriv talet utan tusentalsavgränsare.`,
  "formula-text": (fact, say) =>
    `${say.at(fact.at)}: får inte börja med =, +, - eller @, eftersom ett kalkylblad skulle ta det för en formel, men är ${say.given(fact.got)}.`,
  "garbled-text": (fact, say) =>
    `${say.at(fact.at)}: bokstäver gick förlorade när filen skrevs eller lästes, så att det står ${say.given(fact.got)}. Spara filen som CSV UTF-8.`,
  "text-too-long": (fact, say) =>
    `${say.at(fact.at)}: får ha högst ${say.number(fact.highest)} tecken, men har ${say.number(fact.got)}.`,
  "doubled-figure": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} ska ha ett värde per kommun och år, men rad ${say.number(fact.firstRow)} har ett annat. Exportera en sak i taget.`,
  "one-sex-only": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} ska stå totalt, eller för kvinnor och för män, men står bara för det ena könet.`,
  "shares-not-summed": (fact, say) =>
    `${say.at(fact.at)}: ${say.given(fact.got)} ska stå totalt, eftersom kvinnors och mäns uppgifter inte kan läggas ihop, men står bara var för sig.`,
  "quote-unclosed": (fact, say) =>
    `${say.at(fact.at)}: ett citattecken öppnas men stängs aldrig, så resten av filen läses som en enda cell.`,
  "never-pays-back": (fact, say) =>
    `Summan når inte noll under de här åren: ${say.kronor(fact.left)} kronor saknas vid slutet (diskonterat).`,
  "nothing-to-show": () => "Det finns inget att visa: ingen kostnad infaller vid startåldern eller senare.",
  "no-saving": (fact, say) =>
    `Det finns ingen brytpunkt: den minskade kostnaden per person ska vara större än 0, men är ${say.number(fact.got)}.`,
  "zero-denominator": (fact, say) => `Det finns inget svar: ${say.at(fact.at)} är 0, och det går inte att dela med 0.`,
  "zero-total": () => "Det finns ingen andel: summan är 0.",
  "no-deficit": () => "Det finns inget att återställa: inget år har ett negativt balanskravsresultat.",
  "no-cost": () => "Det finns inget svar: insatsen har ingen kostnad att dela med.",
  "no-outlay": () => "Det finns ingen avkastning att räkna ut: det finns inget utlägg under åren.",
  "no-short-year": () => "Det finns inget år med brist: allt som söks beviljas samma år.",
  "no-rate": () =>
    "Det finns ingen internränta för flödet mellan −99 % och 1000 %: ingen räntesats gör nuvärdet till 0.",
  "only-zeros": () =>
    "Det finns inget att räkna på: alla belopp i flödet är 0, så att varje räntesats gör nuvärdet till 0.",
  "several-rates": (fact, say) =>
    `Flödet har flera internräntor (${say.all(fact.rates.map(say.rate))}), så ingen av dem är svaret. Använd nuvärdet.`,
  "no-capital-return": () =>
    "Det finns ingen avkastning utan en kapitalplacering att jämföra med: lägg till raden ”Avkastning på kapitalplacering (real)” i insatstabellen.",
  "nobody-reached": () => "Det finns ingen effekt som räcker: insatsen når ingen som annars hamnar i utanförskap.",
  "nothing-put-in": () => "Det finns ingen omsättning: inget sätts in i fonden.",
  "never-in-any-draw": () =>
    "I inget av de simulerade fallen når de minskade kostnaderna insatsens inom kalkylperioden.",
  "no-ranges": () =>
    "Det finns inget att jämföra: ingen förutsättning och ingen kostnadsrad har ett lågt och ett högt värde. Fyll i de kolumnerna i insatstabellen eller kostnadstabellen.",
  "not-an-investment": () =>
    "Inte tillåtet: utgiften är en driftkostnad för sitt år och kan inte bokföras som en investering som skrivs av. Välj anslag, disposition, fond, reserv eller utfall.",
  "unknown-code": (fact, say) =>
    fact.successor === undefined
      ? `${say.at(fact.at)}: ska vara ${catalogues[fact.among]}, men är ${say.given(fact.got)}. Närmast ligger ${say.all(fact.nearest)}.`
      : `${say.at(fact.at)}: koden ${say.given(fact.got)} används inte längre. Använd ${fact.successor} och se efter vilket belopp den har.`,
  "foreign-currency": (fact, say) =>
    `${say.at(fact.at)}: ska vara en kostnad i kronor, men ${fact.got} är ${say.number(fact.amount)} ${fact.currency} (${say.year(fact.year)}), som inte räknas om. UNITCOSTS visar den som jämförelse.`,
  "own-tables-unread": () =>
    "Läser kommunens egna tabeller. Svaret visas när det är känt om kommunen har en egen uppgift.",
  "nothing-found": (fact, say) =>
    `Det finns ${fact.among === "costs" ? "ingen enhetskostnad" : "inget fynd"} med ${say.given(fact.got)}. Sök på färre ord eller på en del av ett ord, på svenska eller engelska.`,
  "no-reduction": (fact, say) =>
    `${say.at(fact.at)}: ska vara ett fynd som ger minskningen av ett dåligt utfall, men det ${fact.got} visar är ${evidence.noReduction[fact.says]}.`,
  "year-outside-index": (fact, say) =>
    `${say.at(fact.at)}: det finns inget indextal för ${say.year(fact.got)} i ${fact.series ?? "serien"}, som går från ${say.year(fact.first)} till ${say.year(fact.last)}.`,
};
