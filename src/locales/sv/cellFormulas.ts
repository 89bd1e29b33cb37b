import type { cellFormulas as english } from "../en/cellFormulas";
import { yieldYears } from "../../model/appraisal";

/** Kalkylbladsfunktionernas formler i ord, för den markerade cellen. */
export const cellFormulas: typeof english = {
  discountFactor: "1 delat med 1 plus räntan, en gång för varje år.",
  presentValue: "Varje års belopp gånger årets diskonteringsfaktor, summerat.",
  irr: "Den ränta som gör att det diskonterade flödet summerar till noll.",
  yield:
    "Det som kommer in, placerat till avkastningen på kapital fram till sista året, delat med det som läggs ut, räknat i år 0. Roten ur kvoten för så många år, minus 1.",
  yieldTest:
    "Det som kommer in minus det som läggs ut, båda räknade till år 0 med avkastningen på kapital. Kravet är uppfyllt om skillnaden inte är under noll.",
  benefitCost: "Nyttorna delade med kostnaderna, båda i nuvärde.",
  excluded: "Årskullen gånger andelen, avrundat uppåt till hela personer.",
  lifetimeCost: "Antalet personer gånger kostnaden för en persons utanförskap.",
  exclusionCost:
    "Vid varje ålder: personerna gånger vad en av dem kostar per år, med ökning, utträde och diskontering. Summerat över åldrarna.",
  actorShare: "Aktörens nuvärde delat med alla aktörers nuvärde.",
  exclusionCostAtAge:
    "Personerna gånger vad en av dem kostar vid den åldern, med den ökning, det utträde och den diskontering som åren sedan startåldern ger.",
  lostTax:
    "Personerna gånger arbetsinkomsten, andelen som annars hade arbetat, skattesatsen och det som utjämningen lämnar kvar; sedan gånger varje års ökning, utträde och diskontering, summerat.",
  trace: "Personerna i varje tillstånd perioden före, gånger sannolikheten att gå till det här tillståndet, summerat.",
  traceStart: "Antalet personer från början är givet.",
  stateCost: "I varje period: personerna i varje tillstånd gånger vad tillståndet kostar, diskonterat. Summerat.",
  averted:
    "Deltagarna gånger andelen som annars hamnar i utanförskap, gånger effekten, andelen som fullföljer och det som dödvikt och undanträngning av andra lämnar kvar.",
  savings:
    "Personerna som undviker utanförskap gånger vad en av dem hade kostat vid den åldern, med årens avklingning och ökning.",
  costInYear:
    "Intagen som pågår gånger vad ett av dem kostar per år, plus årets del av de fasta kostnaderna, med årens ökning.",
  ownCostInYear: "Hela kostnaden gånger andelen som ingen annan betalar, de år som är medfinansierade.",
  savedInYear:
    "Personerna som undviker utanförskap i ett intag gånger det som minskar med en sådan person i varje intag.",
  othersInYear: "Allt som minskar utom det som minskar för aktörerna: det som minskar där de utflyttade bor.",
  breakEven: "Insatsens kostnad delad med vad en person minskar kostnaderna med.",
  passes: `De minskade kostnaderna minus insatsens kostnad år 0–${yieldYears}, båda räknade till år 0 med avkastningen på kapital. Kravet är uppfyllt om skillnaden inte är under noll.`,
  given: "Givet som argument.",
  swing: "Måttet vid förutsättningens höga värde, minus måttet vid dess låga värde.",
  simulated:
    "De förutsättningar som har ett lågt och ett högt värde lottas, måttet räknas för varje dragning, och dragningarna sammanfattas så här.",
  drawn:
    "Ett tal mellan 0 och 1 lottas ur namnet och slumpfröet; värdet är det som har så stor andel av fördelningen under sig.",
  payerInvests: "Det som aktören betalar varje år gånger årets diskonteringsfaktor, summerat.",
  payerSaves: "Det som aktörens kostnader minskar med varje år gånger årets diskonteringsfaktor, summerat.",
  payerNet: "Det som aktörens kostnader minskar med minus det som aktören betalar, båda i nuvärde.",
  covered: "Det minsta av utbetalningen och det som är kvar av det disponerade.",
  notCovered: "Utbetalningen minus det som avräknas.",
  dispositionClosing: "Det ingående beloppet minus det som avräknas.",
  opening: "Det utgående beloppet året före.",
  fund: {
    repaidByPlan: "Den del av varje tidigare beviljat belopp som enligt planen återförs i år, summerat.",
    repaidBySavings:
      "Den andel av årets minskade kostnader som återförs, högst det som är kvar att återföra av det beviljade.",
    waiting: "Det som inte beviljades året före, om det får vänta.",
    granted: "Det minsta av det som söks och väntar, och de pengar som finns.",
    notGranted: "Det som söks och väntar, minus det som beviljas.",
    closing: "Ingående saldo plus dispositionen och det som återförs, minus det som beviljas.",
  },
  disposable:
    "Det justerade resultatet minus underskottet att återställa, det som går till reserven och det resultat som målet kräver; lägst noll.",
  reserve: "Det minsta av två belopp, lägst noll: överskottet över gränsen, och det utrymme som är kvar i reserven.",
  reserveWithoutRoom: "Överskottet över gränsen, lägst noll.",
  balance: {
    deducted: "Givet som argument, och visat med minustecken eftersom det dras av.",
    adjusted: "Årets resultat minus realisationsvinster, plus de undantagna, minus de orealiserade.",
    balance: "Resultatet efter justeringar minus det som reserveras, plus det som tas ur reserven.",
    excused: "Det som fullmäktige har beslutat att inte återställa, högst årets underskott.",
    openingDeficit: "Underskottet att återställa vid slutet av året före.",
    restored: "Årets överskott, så långt det finns underskott att återställa.",
    afterRestoring: "Balanskravsresultatet minus det som återställs.",
    closingDeficit:
      "Det ingående underskottet minus det som återställs, plus den del av årets underskott som ska återställas.",
    overdue: "Det som är kvar av de underskott vars tid har gått ut.",
  },
  financing: {
    cost: "Kostnaden i fasta priser, omräknad till årets priser.",
    outcomes: "Finansiären får den avtalade andelen av de minskade kostnaderna, så länge taket i avtalet inte är nått.",
    savings: "De minskade kostnaderna i fasta priser, omräknade till årets priser.",
    kept: "De minskade kostnaderna minus den del som ramarna sänks med.",
    squeezed:
      "Det som fattas till det resultat som behövs, högst bördan: kostnaden minus det som ramarna sänks med och insatsens egna pengar.",
    fromReserve: "Det minsta av kostnaden och det som är kvar i reserven.",
    balance: "Årets resultat plus det som tas ur reserven.",
    toRestore: "Underskottet i balanskravsresultatet; 0 om det inte finns något.",
    exceptional: "Det minsta av underskottet och det som det markerade kapitalet täcker.",
    returned: "Den andel av de minskade kostnaderna som återförs, högst det som är taget och ännu inte återfört.",
    equity: "Eget kapital vid slutet av året före, plus årets resultat.",
    notInThis: "Det finns inget sådant med den här finansieringen.",
  },
  comparison: {
    lowestBalance: "Årets resultat plus det som tas ur reserven. Det lägsta året.",
    belowTarget: "Antal år då resultatet är lägre än det som behövs.",
    equity: "Ingående eget kapital plus årens resultat.",
  },
  annuity: "Beloppet delat med summan av diskonteringsfaktorerna för de år då det betalas.",
  presentFlow: "Årets flöde gånger dess diskonteringsfaktor.",
  cumulative: "Nuvärdena för åren till och med nu, summerade.",
  valuePerKrona: "Värdet delat med kostnaden.",
  order: "Platsen efter värde per krona, störst först; lika stora som de står i listan.",
  prioritised: "De beviljas som tillsammans är värda mest bland alla urval som ryms i budgeten.",
  costToDate: "Kostnaderna för dem som beviljas, summerade hit.",
  taxOre: "Beloppet delat med skatteunderlaget, gånger 10 000: öre per hundra kronor.",
  followUp: {
    deviation: "Utfallet minus planen.",
    plannedToDate: "Planen för varje år hittills gånger årets diskonteringsfaktor, summerat.",
    actualToDate: "Utfallet för varje år hittills gånger årets diskonteringsfaktor, summerat.",
    known: "Året är känt, så prognosen är utfallet.",
    cost: "En planerad kostnad väntas bli som planerat.",
    saving: "Planen gånger hur mycket av det planerade som har kommit de kända åren.",
  },
  unitCost: "Katalogens belopp gånger prisindex för det önskade året, delat med prisindex för katalogens år.",
  inSource: "Uppgiften så som källan anger den.",
  difference: "Andelen med insatsen minus andelen i jämförelsen.",
  reduction: "Hur mycket mindre andelen är som det går illa för med insatsen, som del av den andelen i jämförelsen.",
  inCatalogue: "Uppgiften som den står i katalogen.",
  priceIndex: "Prisnivån det år som räknas till, delad med prisnivån det år som räknas från.",
};
