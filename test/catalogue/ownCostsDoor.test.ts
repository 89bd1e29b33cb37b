import assert from "node:assert/strict";
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
