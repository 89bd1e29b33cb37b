import assert from "node:assert/strict";
import { readOwnIndex } from "../../src/catalogue/ownIndex";
import { costWithCode } from "../../src/catalogue/findCosts";
import { readOwnCosts } from "../../src/catalogue/ownCosts";
import { openDoorTo, shareOwnCosts, sharedOwnCosts, type Door } from "../../src/catalogue/ownCostsDoor";

const { accepted: own } = readOwnCosts([
  ["Code", "SEK", "Per", "Payer", "Price year"],
  ["prison-day-2019", 900, "day", "Municipality", 2024],
]);

describe("the door for own unit costs", () => {
  afterEach(() => shareOwnCosts([]));

  it("is shut where nobody has shared any: the catalogue answers", () => {
    assert.deepEqual(sharedOwnCosts(), []);
    assert.deepEqual(costWithCode("prison-day-2019")?.isOwn, false);
  });

  it("tells of a found cost whether it is the municipality's own", () => {
    shareOwnCosts(own);
    assert.deepEqual(costWithCode("prison-day-2019"), { cost: own[0], isOwn: true });
    assert.equal(costWithCode("prison-day-2020")?.isOwn, false);
  });

  it("opens to the page whose functions calculate, without what an earlier workbook shared", () => {
    const page: Door = { socialInvestments: { ownCosts: own } };
    openDoorTo(page);
    assert.deepEqual(sharedOwnCosts(), []);
    shareOwnCosts(own);
    assert.equal(page.socialInvestments?.ownCosts, own);
  });
});

describe("the municipality's own index", () => {
  it("is no table of changes in per cent, by which every cost would fall by a third: 4.3 % and then 3 %", () => {
    const table = (...levels: number[]) => levels.map((level, year) => [2024 + year, level]);
    assert.deepEqual([...readOwnIndex(table(0.043, 0.03))], []);
    assert.deepEqual(
      [...readOwnIndex(table(1, 1.03))],
      [
        [2024, 1],
        [2025, 1.03],
      ],
    );
  });
});
