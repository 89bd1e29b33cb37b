import type { uncertainty as english } from "../../en/help/uncertainty";

export const uncertainty: typeof english = {
  title: "Osäkerhet: vad som hänger på vad",
  functions: {
    DRAWS: {
      use: [
        "En kolumn med dragningar ur en fördelning, så att vanliga Excelformler på den blir en simulering: räkna med kolumnen som med ett tal och ta sedan medelvärde och percentiler av resultatet.",
        "Samma namn och slumpfrö ger alltid samma dragningar, på varje dator och i varje version. Två scenarier med samma namn skiljer sig därför bara i det som ändrats.",
      ],
      limits: [
        "Fördelningen är vad ni tror. Tre punkter (lågt, troligt, högt) från dem som kan verksamheten är ärligare än ett medelvärde med en decimal.",
        "Olika namn är oberoende. Om två saker stiger tillsammans, skriv den ena som en formel av den andra.",
        "Felet i ett simulerat medelvärde minskar med kvadratroten ur antalet dragningar: fyra gånger så många för halva felet.",
        "För en hel insats, använd {SIMULATE}: en cell i stället för tusentals.",
      ],
      gives: "En kolumn, lika många rader som dragningar.",
      edges: [
        "Lågt = högt är en konstant.",
        "En längre kolumn börjar med en kortare kolumns dragningar.",
        "Slumptalsgeneratorn är xoshiro128++, som startas om för varje namn och tusental dragningar av Philox4x32-10 med fröet som nyckel; dragningarna är låsta av ett test.",
      ],
      example: "Fem dragningar av en effekt mellan 10 och 35 %, troligast 25 %.",
      symbols: { uniform: "jämnt fördelat mellan 0 och 1, ur namnet och slumpfröet" },
    },
  },
};
