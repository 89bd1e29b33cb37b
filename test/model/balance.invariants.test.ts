import assert from "node:assert/strict";
import fc from "fast-check";
import { balance, type BalanceEntries } from "../../src/model/balance";
import { anyEntries } from "./entries";

/** Krona by krona: each krona of deficit stands in a line with its last year, and a surplus takes from the front. */
function slowly(entries: BalanceEntries) {
  const line: number[] = new Array<number>(entries.openingDeficit).fill(entries.restoreWithin[0]! - 1);
  return entries.results.map((result, year) => {
    const opening = line.length;
    const adjusted = result - entries.realisedGains[year]! + entries.exempted[year]! - entries.unrealised[year]!;
    const k = adjusted - entries.toReserve[year]! + entries.fromReserve[year]!;
    let [surplus, restored, excused] = [k, 0, 0];
    while (surplus > 0 && line.length > 0) {
      line.shift();
      surplus--;
      restored++;
    }
    for (let deficit = -k; deficit > 0; deficit--) {
      if (excused < entries.exceptional[year]!) excused++;
      else line.push(year + entries.restoreWithin[year]!);
    }
    const overdue = line.filter((due) => due <= year).length;
    return { adjusted, k, opening, restored, excused, closing: line.length, overdue };
  });
}

describe("balance statement: what always holds", () => {
  it("is what one gets krona by krona, the oldest deficit restored first", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const years = balance(entries).map((year) => ({
          adjusted: year.adjusted,
          k: year.balance,
          opening: year.openingDeficit,
          restored: year.restored,
          excused: year.excused,
          closing: year.closingDeficit,
          overdue: year.overdue,
        }));
        assert.deepEqual(years, slowly(entries));
      }),
    );
  });

  it("no krona of deficit is lost: opening and new deficits less excused and restored is what is left", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const years = balance(entries);
        let left = entries.openingDeficit;
        for (const year of years) {
          left += Math.max(0, -year.balance) - year.excused - year.restored;
          assert.equal(year.closingDeficit, left);
          assert.equal(year.afterRestoring, year.balance - year.restored);
          assert.ok(year.overdue >= 0 && year.overdue <= year.closingDeficit);
          assert.ok(year.restored === 0 || year.afterRestoring >= 0);
        }
      }),
    );
  });

  it("the entries are shown as they were given", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const years = balance(entries);
        assert.deepEqual(
          years.map((year) => year.result),
          entries.results,
        );
        assert.deepEqual(
          years.map((year) => year.realisedGains),
          entries.realisedGains,
        );
        assert.deepEqual(
          years.map((year) => year.exempted),
          entries.exempted,
        );
        assert.deepEqual(
          years.map((year) => year.unrealised),
          entries.unrealised,
        );
        assert.deepEqual(
          years.map((year) => year.toReserve),
          entries.toReserve,
        );
        assert.deepEqual(
          years.map((year) => year.fromReserve),
          entries.fromReserve,
        );
      }),
    );
  });

  it("a longer time to restore moves no krona, only what is overdue", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const longer = balance({ ...entries, restoreWithin: entries.restoreWithin.map((within) => within + 1) });
        balance(entries).forEach((year, index) => {
          assert.equal(longer[index]!.closingDeficit, year.closingDeficit);
          assert.ok(longer[index]!.overdue <= year.overdue);
        });
      }),
    );
  });
});
