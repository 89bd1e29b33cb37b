import { paybackByActor } from "../model/actorPayback";
import { readPurses } from "../ranges/investments";
import { readRate } from "../ranges/rate";
import { headings } from "./headings";
import { errorFor, inCell } from "./inCell";

/**
 * Who pays, who gains, and when each has its money back.
 *
 * @customfunction PAYBACK.BYACTOR
 * @param savings Actor table, e.g. the result of SAVINGS
 * @param investments Actor table, or one flow paid by the first actor of the savings; positive = paid
 * @param [discountRate] Real rate per year, e.g. 3 %; one number, or two columns: from year, rate
 * @returns Table: Actor, Invests, Saves, Net, Payback; present values; the last row is the total
 */
export function PAYBACK_BYACTOR(savings: any[][], investments: any[][], discountRate?: any[][]): any[][] {
  const name = "PAYBACK.BYACTOR";
  return inCell(name, () => {
    const { saved, invested } = readPurses(savings, investments);
    const rows = paybackByActor(saved, invested, readRate(discountRate, "discountRate", 0));
    const words = headings();
    const head = words.paybackByActor;
    return [
      [head.actor, head.invests, head.saves, head.net, head.payback],
      ...rows.map(({ actor, invests, saves, net, payback }, index) => [
        index === rows.length - 1 ? words.actorTable.total : actor,
        invests,
        saves,
        net,
        payback === undefined ? "" : (payback ?? errorFor({ code: "never-pays-back", left: -net }, name)),
      ]),
    ];
  });
}
