import { uncertaintyWords } from "../../../locales/uncertaintyWords";
import { likelihoodOf } from "../../../model/likelihood";
import { outcomesOf } from "../../../model/simulation";
import { tornado } from "../../../model/tornado";
import { oftenText } from "../../uncertainty/chance";
import { nameOf, valueOf } from "../../uncertainty/figures";
import { requestOf } from "../../uncertainty/request";
import { millions, type About } from "../about";
import { row, text, type Section, type Table } from "../document";

/** So many of what decides are told of. */
const shownDrivers = 5;

/** The chance of a surplus as people count, and what moves it the most. */
export function chance(about: About, isInShort: boolean): Section {
  const { say } = about;
  const parts: Section["parts"] = chanceTexts(about).map((said) => text(said));
  const drivers = isInShort ? null : driverTable(about);
  if (drivers) parts.push(drivers, text(uncertaintyWords[about.words.language].caveat, "small"));
  return { id: "chance", title: say.chance.title, parts };
}

function chanceTexts({ simulated, words, say }: About): string[] {
  if (!simulated) return [say.chance.missing];
  const says = uncertaintyWords[words.language];
  const { measures } = simulated.findings;
  if (measures[outcomesOf.cashable.npv].spread.sd === 0) return [say.chance.certain];
  return (["cashable", "all"] as const).map((whose) => {
    const finding = measures[outcomesOf[whose].npv];
    return say.chance.surplus[whose](
      oftenText(finding, says),
      says.likelihood[likelihoodOf(finding.spread.probability)],
    );
  });
}

function driverTable({ scenario, settings, words, say }: About): Table | null {
  const request = requestOf(scenario, settings);
  if (!request) return null;
  const swings = tornado(request.programme, request.costs, "npv", "cashable").slice(0, shownDrivers);
  if (swings.length === 0) return null;
  return {
    kind: "table",
    caption: say.chance.caption,
    head: say.chance.head,
    rows: swings.map(({ of, low, high, atLow, atHigh }) =>
      row([
        nameOf(of, request.costs, words),
        valueOf(of, low, words),
        valueOf(of, high, words),
        millions(atLow.npv),
        millions(atHigh.npv),
      ]),
    ),
    widths: [42, 13, 13, 16, 16],
  };
}
