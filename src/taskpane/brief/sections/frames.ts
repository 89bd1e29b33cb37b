import { presentValue } from "../../../model/discounting";
import { actorsByYear } from "../../../model/measureByYear";
import { countedYears } from "../../../model/programme";
import { usualTerms } from "../../../model/terms";
import { millions, type About } from "../about";
import { row, text, type Section } from "../document";

/** What each board can take home, who answers for its frame, and by how much the frame is cut. */
export function frames(about: About): Section {
  const { scenario, words, say } = about;
  const { programme, costs } = scenario.measure;
  const cut = scenario.plan?.terms.frameCut ?? usualTerms.frameCut;
  const answers = new Map(scenario.boards.map(({ board, answers }) => [board.toLowerCase(), answers]));
  const boards = actorsByYear(programme, costs, true)
    .actors.filter(({ isOwn }) => isOwn)
    .map(({ actor, saved }) => ({ actor, value: presentValue(saved, programme.discountRate, 0) }));
  const { title, ...says } = say.frames;
  if (boards.length === 0) return { id: "frames", title, parts: [text(says.none)] };
  const share = words.number(cut, "wholeShare");
  const parts: Section["parts"] = [
    {
      kind: "table",
      caption: says.caption(countedYears(programme), share),
      head: says.head,
      rows: boards.map(({ actor, value }) =>
        row([actor, answers.get(actor.toLowerCase()) || says.nobody, millions(value), millions(value * cut)]),
      ),
      widths: [36, 30, 17, 17],
    },
  ];
  if (cut === 0) parts.push(text(says.uncut));
  return { id: "frames", title, parts };
}
