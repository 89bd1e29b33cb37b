import assert from "node:assert/strict";
import {
  englishFunctions,
  inWords,
  swedishFunctions,
  withHelp,
  type FunctionMetadata,
} from "../../.webpack/functionsJson";
import { wordLists } from "../../.webpack/wordLists";
import { understood } from "../../src/locales/understood";

describe("functions.json", () => {
  const excluded: FunctionMetadata = {
    id: "EXCLUDED",
    name: "EXCLUDED",
    description: "Persons in exclusion.",
    parameters: [{ name: "cohortSize", description: "persons", type: "any" }],
    result: {},
  };
  const swedish = { description: "Personer i utanförskap.", parameters: { cohortSize: "kullens storlek" } };

  it("takes only ranges and plain values, which Excel hands on as they are", async () => {
    const functions = await englishFunctions();
    assert.ok(functions.length > 0);
    for (const { id, parameters, result } of functions) {
      for (const { name, type, customEnumId } of parameters) {
        assert.equal(type, customEnumId === undefined ? "any" : "string", `${id} ${name}`);
      }
      assert.ok(result.type === undefined || result.type === "any", id);
    }
  });

  it("offers the words of an argument that has fixed ones, in the reader's language, and all are understood", async () => {
    const offered = (language: "en" | "sv") => new Map(wordLists(language).map((list) => [list.id, list.values]));
    const words = (id: string, language: "en" | "sv") =>
      offered(language)
        .get(id)!
        .map((one) => one.stringValue);
    assert.deepEqual(words("ALTERNATIVE", "sv"), ["anslag", "disposition", "fond", "reserv", "utfallskontrakt"]);
    assert.deepEqual(words("COUNTING", "en"), ["beginning", "end", "life-table"]);
    const parameters = (await englishFunctions()).flatMap((one) => one.parameters);
    const used = new Set(parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    const vocabularies = {
      ALTERNATIVE: understood.alternatives,
      COUNTING: understood.countings,
      DISTRIBUTION: understood.distributions,
      MEASURE: understood.measures,
      PERSPECTIVE: understood.perspectives,
      RULE: understood.rules,
    };
    assert.deepEqual([...used].sort(), Object.keys(vocabularies));
    for (const [id, vocabulary] of Object.entries(vocabularies)) {
      const known = [...words(id, "en"), ...words(id, "sv")];
      assert.deepEqual(
        known.filter((word) => !vocabulary.has(word)),
        [],
        id,
      );
    }
  });

  it("gives arguments Swedish names that have room in the wizard, and that no formula's comma or bracket cuts", async () => {
    for (const { id, parameters } of swedishFunctions(await englishFunctions())) {
      const names = parameters.map(({ name }) => name);
      assert.deepEqual(
        names.filter((name) => name.length > 22 || /[(),;]/.test(name)),
        [],
        id,
      );
      assert.equal(new Set(names).size, names.length, id);
    }
  });

  /** Microsoft's schema is not in any package; this is what its documentation lists. */
  it("says only what Excel knows, in names that a formula can hold", async () => {
    const known = {
      ofFunction: ["id", "name", "description", "helpUrl", "parameters", "result", "options"],
      ofParameter: ["name", "description", "type", "dimensionality", "optional", "repeating", "customEnumId"],
      ofResult: ["type", "dimensionality"],
      ofOptions: ["stream", "cancelable", "volatile", "requiresAddress", "requiresParameterAddresses"],
    };
    const functions = await englishFunctions();
    for (const { id, name, parameters, result, options = {} } of functions) {
      assert.match(id, /^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
      assert.equal(name, id);
      for (const { name: argument } of parameters) assert.match(argument, /^[a-z][A-Za-z0-9]*$/, id);
      assert.equal(new Set(parameters.map((one) => one.name)).size, parameters.length, id);
      assert.ok(parameters.length <= 255, id);
      const unknown = [
        ...Object.keys(functions.find((one) => one.id === id)!).filter((key) => !known.ofFunction.includes(key)),
        ...parameters.flatMap((one) => Object.keys(one)).filter((key) => !known.ofParameter.includes(key)),
        ...Object.keys(result).filter((key) => !known.ofResult.includes(key)),
        ...Object.keys(options).filter((key) => !known.ofOptions.includes(key)),
      ];
      assert.deepEqual(unknown, [], id);
    }
    assert.equal(new Set(functions.map(({ id }) => id)).size, functions.length);
  });

  it("describes every function and parameter", async () => {
    for (const { id, description, parameters } of await englishFunctions()) {
      assert.ok(description, `${id} has no description`);
      for (const parameter of parameters)
        assert.ok(parameter.description, `${id} ${parameter.name} has no description`);
    }
  });

  it("lets what may be left out come last", async () => {
    for (const { id, parameters } of await englishFunctions()) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      assert.deepEqual(optional, [...optional].sort(), id);
    }
  });

  it("is the same functions in Swedish, with other words", async () => {
    const english = await englishFunctions();
    assert.deepEqual(swedishFunctions(english).map(withoutWords), english.map(withoutWords));
  });

  it("says what holds for an argument that is left out, in both languages", async () => {
    const english = await englishFunctions();
    const texts = (language: "en" | "sv", functions: FunctionMetadata[], id: string) =>
      withHelp(functions, english, "", language)
        .find((one) => one.id === id)!
        .parameters.map(({ description }) => description!);
    assert.match(texts("en", english, "AVERTED")[3]!, /; left out: 100 %$/);
    assert.match(texts("sv", swedishFunctions(english), "BALANCE")[8]!, /; utelämnat: 3$/);
    for (const { parameters } of withHelp(english, english, "", "en")) {
      for (const { optional, description } of parameters) {
        assert.equal(/left out/.test(description!), optional === true, description);
      }
    }
  });

  it("keeps ids and names and changes the words", () => {
    assert.deepEqual(inWords([excluded], { EXCLUDED: swedish }), [
      {
        id: "EXCLUDED",
        name: "EXCLUDED",
        description: "Personer i utanförskap.",
        parameters: [{ name: "kullens storlek", description: undefined, type: "any" }],
        result: {},
      },
    ]);
  });

  it("names the word that is missing", () => {
    assert.throws(() => inWords([excluded], {}), /EXCLUDED has no description.*cohortSize has no name/);
    assert.throws(() => inWords([excluded], { EXCLUDED: { ...swedish, parameters: {} } }), /cohortSize has no name/);
  });

  it("names the word that belongs to nothing", () => {
    const more = { ...swedish, parameters: { ...swedish.parameters, exitRate: "utträde" } };
    assert.throws(() => inWords([excluded], { EXCLUDED: more }), /EXCLUDED has no parameter exitRate/);
    assert.throws(() => inWords([], { EXCLUDED: swedish }), /there is no function EXCLUDED/);
  });
});

/** What must not differ between languages. */
function withoutWords({ id, name, parameters, result, options }: FunctionMetadata) {
  return {
    id,
    name,
    result,
    options,
    shapes: parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
  };
}
