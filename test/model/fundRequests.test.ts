import assert from "node:assert/strict";
import { norrkopingFund } from "../../src/catalogue/norrkopingFund";
import { fund, fundBySavings, type FundYear } from "../../src/model/fund";
import { fundRequests, type FundRequest, type FundRules } from "../../src/model/fundRequests";
import { payback } from "../../src/model/payback";

const still = { payoutYears: 1, saving: 0, savingDelay: 1, savingYears: 0 };
const asks = (start: number, amount: number, more: Partial<FundRequest> = {}): FundRequest => ({
  name: `${start}: ${amount}`,
  start,
  amount,
  ...still,
  ...more,
});
const byPlan: FundRules = {
  rule: "plan",
  share: 1,
  delay: 1,
  years: 2,
  savingsReturned: 1,
  returnFrom: 0,
  lastRepaying: null,
  queue: false,
};
const columns = [
  "opening",
  "disposition",
  "repaid",
  "requested",
  "waiting",
  "granted",
  "notGranted",
  "closing",
] as const;
const ledger = (years: readonly FundYear[]) => years.map((year) => columns.map((column) => year[column]));

describe("a fund with the investments that ask for its money", () => {
  it("is SOCIAL.FUND when grants come back by plan, with and without a queue", () => {
    for (const queue of [false, true]) {
      const years = fundRequests(40, [0, 10, 0], [asks(0, 30), asks(1, 20), asks(1, 30), asks(2, 30)], {
        ...byPlan,
        queue,
      });
      const plan = { opening: 40, dispositions: [0, 10, 0], requests: [30, 50, 30], queue };
      assert.deepEqual(ledger(years), ledger(fund(plan, { share: 1, delay: 1, years: 2 })));
    }
  });

  it("is SOCIAL.FUND.BYSAVINGS when what the investments save comes back (Norrköping)", () => {
    const requests = [asks(0, 10, { saving: 6, savingYears: 3 }), asks(1, 10, { saving: 4, savingYears: 2 })];
    const years = fundRequests(40, [0, 0, 0, 0], requests, { ...byPlan, rule: "savings" });
    const savings = [0, 6, 6 + 4, 6 + 4];
    const plan = { opening: 40, dispositions: [0, 0, 0, 0], requests: [10, 10, 0, 0], queue: false };
    assert.deepEqual(ledger(years), ledger(fundBySavings(plan, { savings, savingsReturned: 1, returnFrom: 0 })));
    assert.deepEqual(
      years.map((year) => year.repaid),
      [0, 6, 10, 20 - 6 - 10],
    );
  });

  it("keeps what is granted and not yet paid out: 30 over three years", () => {
    const years = fundRequests(40, [0, 0, 0], [asks(0, 30, { payoutYears: 3 })], { ...byPlan, share: 0 });
    assert.deepEqual(
      years.map(({ committed, closing, balance, paid }) => [paid, committed, closing, balance]),
      [
        [10, 20, 10, 30],
        [10, 10, 10, 20],
        [10, 0, 10, 10],
      ],
    );
  });

  it("gets nothing back from starts after the year in which repayment was abolished", () => {
    const requests = [asks(0, 10), asks(1, 10)];
    const repaid = (lastRepaying: number | null) =>
      fundRequests(40, [0, 0, 0, 0], requests, { ...byPlan, lastRepaying }).map((year) => year.repaid);
    assert.deepEqual(repaid(null), [0, 5, 5 + 5, 5]);
    assert.deepEqual(repaid(0), [0, 5, 5, 0]);
  });

  it("gets back by savings only what those who repay were granted and save", () => {
    const saving = { saving: 8, savingYears: 3 };
    const requests = [asks(0, 10, saving), asks(1, 10, saving)];
    const years = fundRequests(40, [0, 0, 0, 0], requests, { ...byPlan, rule: "savings", lastRepaying: 0 });
    assert.deepEqual(
      years.map((year) => year.repaid),
      [0, 8, 10 - 8, 0],
    );
    assert.deepEqual(
      years.map((year) => year.saved),
      [0, 8, 8 + 8, 8 + 8],
    );
  });

  it("a start that waited counts from the year it was granted", () => {
    const requests = [asks(0, 10), asks(0, 10)];
    const years = fundRequests(10, [0, 10, 0], requests, { ...byPlan, years: 1, lastRepaying: 0, queue: true });
    assert.deepEqual(
      years.map((year) => [year.waiting, year.granted, year.repaid]),
      [
        [0, 10, 0],
        [10, 10, 10],
        [0, 0, 0],
      ],
    );
  });

  it("saves only as far as it was granted", () => {
    const years = fundRequests(5, [0, 0], [asks(0, 10, { saving: 4, savingYears: 1 })], byPlan);
    assert.equal(years[1]!.saved, 4 * (5 / 10));
  });
});

/**
 * Norrköping's outcomes contract for placed children, the nearest measure to its Skolfam whose amounts are printed: 7.5
 * million for 60 children over three years, after which 3.5 million had not come back. The price year is not said.
 *
 * @see https://socialeinvesteringer.nu/det-sociala-utfallskontraktet-i-norrkoping-bedre-stoette-til-anbragte-boern-og-unge/
 */
const contract = { invested: 7.5, years: 3, lacking: 3.5 };

describe("Skolfam: after five years the social services' lower costs about outweighed it", () => {
  // printed of Skolfam itself is only that, and that it was for some twenty children: neither cost nor saving. With the
  // contract's amounts, and its saving going on at the pace of the three years, placed children of the same municipality
  // give the same answer independently: even between four and six years, at the rates that municipalities use.
  const pace = (contract.invested - contract.lacking) / contract.years;
  const years = new Array<number>(10).fill(pace);
  const net = years.map((saving, year) => saving - (year < contract.years ? contract.invested / contract.years : 0));

  for (const rate of [0, 0.03]) {
    it(`payback: (7.5 − 3.5) / 3 a year of 7.5 is back in about five years at ${rate * 100} %`, () => {
      const even = payback(net, rate)!;
      assert.ok(Math.abs(even - norrkopingFund.skolfamEven.value) <= 1, `${even} years`);
    });
  }

  it("a fund that gets back what falls has about nine tenths of it after five closings, and all of it after six", () => {
    const asked = asks(0, contract.invested, {
      payoutYears: contract.years,
      saving: pace,
      savingDelay: 1,
      savingYears: years.length,
    });
    const rules: FundRules = { ...byPlan, rule: "savings" };
    const [invested, closings] = [contract.invested, norrkopingFund.skolfamEven.value];
    const back = (count: number) =>
      fundRequests(
        invested,
        years.map(() => 0),
        [asked],
        rules,
      )
        .slice(1, 1 + count) // nothing comes back in the year of the grant
        .reduce((sum, year) => sum + year.repaid, 0);
    assert.ok(Math.abs(back(closings) - (5 * 4) / 3) < 1e-9);
    assert.ok(back(closings) / invested > 0.8 && back(closings) < invested);
    assert.ok(Math.abs(back(closings + 1) - invested) < 1e-9);
  });
});
