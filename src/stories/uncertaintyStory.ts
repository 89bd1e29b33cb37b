import type { Language } from "../locales/language";
import { storyWords } from "../locales/storyWords";
import { columnLetters, GrowingSheet, header, input, note, result, title } from "./sheet";
import { situationSheet } from "./situationStory";
import { stockholm2012 } from "./stockholm2012";
import type { Story } from "./story";

const draws = 10_000;
const seed = 1;
/** So many draws of one quantity stand in cells. */
const drawnCells = 200;

/** How sure a measure is, in cells: what drives it, where it breaks even, the chance that it pays, draws to reckon with. */
export function uncertaintyStory(language: Language): Story {
  const words = storyWords[language];
  const { uncertainty: say, inputs } = words;
  const scenario = situationSheet(stockholm2012, language);
  const measure = `${scenario.names!.Programme},${scenario.names!.Costs}`;
  const [effect, cost] = [inputs.programme.effect[0]!, inputs.programme.costPerParticipant[0]!];
  const sheet = new GrowingSheet(words.sheets.uncertainty, [44, 18, 18, 18, 18, 18, 14]);
  sheet.add(title(say.title));
  sheet.add(note(say.intro));

  sheet.gap();
  sheet.add(title(say.drives));
  sheet.spill(`=SOCIAL.TORNADO(${measure})`, 2, [undefined, undefined, undefined, "kronor", "kronor", "kronor"]);

  sheet.gap();
  sheet.add(title(say.breaksEven));
  const down = sheet.add(effect, ...[0.1, 0.2, 0.3, 0.4].map((share) => input(share, "share")));
  const across = sheet.add(cost, ...[40000, 50000, 60000].map((amount) => input(amount, "kronor")));
  const values = `"effect",B${down}:E${down},"costPerParticipant",B${across}:D${across}`;
  sheet.spill(`=SOCIAL.SENSITIVITY(${measure},"npv",${values})`, 4, [undefined, "kronor", "kronor", "kronor"]);

  sheet.gap();
  sheet.add(title(say.chance));
  const settings = [sheet.add(say.draws, input(draws, "persons")), sheet.add(say.seed, input(seed, "whole"))];
  const simulated = sheet.spill(`=SOCIAL.SIMULATE(${measure},${settings.map((row) => `B${row}`).join(",")})`, 8, [
    undefined,
    "exact",
    "exact",
    "exact",
    "exact",
    "exact",
    "wholeShare",
  ]);

  sheet.gap();
  sheet.add(title(say.drawn));
  sheet.add(note(say.drawnSays));
  sheet.add(...[words.headers.low, words.headers.value, words.headers.high].map(header));
  const range = sheet.add(...[0.1, 0.25, 0.35].map((share) => input(share, "share")));
  const mean = sheet.nextRow;
  const column = (row: number) => `A${row}:A${row + drawnCells - 1}`;
  const first = mean + 3;
  sheet.add(say.mean, result(`=AVERAGE(${column(first)})`, "share"));
  sheet.add(say.above, result(`=COUNTIF(${column(first)},">0.2")/${drawnCells}`, "share"));
  sheet.gap();
  const bounds = [0, 1, 2].map((place) => `${columnLetters(place)}${range}`).join(",");
  sheet.add(result(`=SOCIAL.DRAWS("effect","pert",${bounds},${drawnCells},B${settings[1]})`, "share"));
  for (let row = 1; row < drawnCells; row++) sheet.add({ value: null, format: "share", look: "result" });

  return {
    id: "uncertainty",
    title: say.title,
    says: say.says,
    language,
    sheets: [scenario, sheet.finished()],
    names: {
      Simulated: sheet.address(`A${simulated}`),
      Drawn: sheet.address(`A${first}`),
      Mean: sheet.address(`B${mean}`),
    },
  };
}
