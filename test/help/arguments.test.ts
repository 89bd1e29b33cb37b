import assert from "node:assert/strict";
import { englishFunctions } from "../../.webpack/functionsJson";
import { argumentFacts, boundsOf } from "../../src/help/arguments";
import { calculate, isRefused, type Cells, type FunctionLibrary } from "../../src/help/calculation";
import { entries } from "../../src/help/entries";
import { callOf } from "../../src/help/formula";
import { cellValue } from "../../src/help/sheet";
import type { Written } from "../../src/ranges/calls";
import { associatedFunctions } from "../../src/workbench/node/functions";

/** Other values than the usual one, of which one must change the answer. */
const others = [0.02, 0.5, 0.1, 0, 1, 2, 3, 30, 220e6, "end", "RUR", "PBB", "own", "ratio", true].map(constant);

const leftOut: Written = { kind: "leftOut", text: "" };

/** What holds when it is left out is said in words, not as a value. */
const inWords: ReadonlySet<unknown> = new Set([
  "lowestAge",
  "fromAge",
  "ownYear",
  "everything",
  "threeOnly",
  "oneOnly",
]);

/** From age may be 130 only when to age is, and no more years are known than were planned. */
const boundByAnother = new Set(["LOSTTAX fromAge", "FOLLOWUP known"]);

describe("what the help says of arguments", () => {
  let library: FunctionLibrary;

  before(async () => {
    library = { declared: await englishFunctions(), associated: associatedFunctions("en", () => null) };
  });

  for (const [id, entry] of Object.values(entries).flatMap((family) => Object.entries(family))) {
    const formula = callOf(entry.example.formula);
    const cells: Cells = (entry.example.cells ?? []).map((row) => row.map((cell) => cellValue(cell, id, "en")));
    const answerWith = (place: number, given: Written) => {
      const changed = [...formula.given];
      while (changed.length <= place) changed.push(leftOut);
      changed[place] = given;
      return calculate({ ...formula, given: changed }, cells, library);
    };
    const parameters = () => library.declared.find((one) => one.id === id)!.parameters;

    it(`${id}: an argument that is left out has the value that the page says, and no other`, () => {
      for (const [place, { name, optional }] of parameters().entries()) {
        const { usual, shape } = argumentFacts(id, name);
        assert.equal(usual !== undefined, optional === true, `${id} ${name}: what holds when it is left out`);
        if (!optional || shape === "terms" || inWords.has(usual)) continue;
        const answerWithout = answerWith(place, leftOut);
        assert.deepEqual(answerWith(place, constant(usual!)), answerWithout, `${id} ${name} = ${usual}`);
        const changes = others.map((other) => answerWith(place, other)).filter((answer) => !isRefused(answer));
        assert.ok(
          changes.some((answer) => JSON.stringify(answer) !== JSON.stringify(answerWithout)),
          `${id} ${name}: the example does not tell its value`,
        );
      }
    });

    it(`${id}: what is outside the bounds on the page is refused, and the bounds are not`, () => {
      for (const [place, { name }] of parameters().entries()) {
        const { shape, domain } = argumentFacts(id, name);
        if (!domain || !["number", "rate"].includes(shape)) continue;
        const { lowest, highest, isWhole, isBetween } = boundsOf(domain);
        const refuses = (value: number) => {
          const answer = answerWith(place, constant(value));
          return isRefused(answer) && answer.sentence?.startsWith(`${name}:`) === true;
        };
        if (lowest !== -Infinity) {
          assert.ok(refuses(lowest - 1), `${id} ${name} ${lowest - 1}`);
          assert.equal(refuses(lowest), isBetween, `${id} ${name} ${lowest}`);
        }
        if (highest !== Infinity) {
          assert.ok(refuses(highest + 1), `${id} ${name} ${highest + 1}`);
          if (!boundByAnother.has(`${id} ${name}`))
            assert.equal(refuses(highest), isBetween, `${id} ${name} ${highest}`);
        }
        if (isWhole) assert.ok(refuses(lowest + 1.5), `${id} ${name} ${lowest + 1.5}`);
      }
    });
  }
});

function constant(value: number | boolean | string): Written {
  return { kind: "literal", text: String(value), value };
}
