import assert from "node:assert/strict";
import { paybackByActor } from "../../src/model/actorPayback";

describe("payback by actor: the wrong pocket", () => {
  it("the city pays 100 and gets 40 a year for two years, the state gets 90 for nothing", () => {
    const savings = {
      actors: ["City", "State"],
      first: 0,
      rows: [
        [0, 0],
        [40, 45],
        [40, 45],
      ],
    };
    const investments = {
      actors: ["City", "Foundation"],
      first: 0,
      rows: [
        [100, 10],
        [0, 0],
        [0, 0],
      ],
    };
    assert.deepEqual(paybackByActor(savings, investments, 0), [
      { actor: "City", invests: 100, saves: 80, net: -20, payback: null },
      { actor: "State", invests: 0, saves: 90, net: 90, payback: undefined },
      { actor: "Foundation", invests: 10, saves: 0, net: -10, payback: null },
      { actor: "", invests: 110, saves: 170, net: 60, payback: 1 + 25 / 85 },
    ]);
  });
});
