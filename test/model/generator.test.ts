import assert from "node:assert/strict";
import { fingerprint, philox, xoshiro, type FourWords } from "../../src/model/generator";

const hexadecimal = (words: readonly number[]) => words.map((word) => word.toString(16).padStart(8, "0")).join(" ");
const wordsOf = (text: string) => text.split(" ").map((word) => parseInt(word, 16));

describe("the generator gives the published words", () => {
  // Random123 1.14, tests/kat_vectors: the rows of philox4x32 with 10 rounds.
  for (const [counter, key, answer] of [
    ["00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    ["ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    ["243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"],
  ] as const) {
    it(`Philox4x32-10 of the counter ${counter}`, () => {
      assert.equal(hexadecimal(philox(wordsOf(counter) as FourWords, wordsOf(key) as [number, number])), answer);
    });
  }

  it("xoshiro128++ from 1, 2, 3, 4 (the authors' reference implementation)", () => {
    assert.deepEqual(
      [...xoshiro([1, 2, 3, 4], new Uint32Array(10))],
      [641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420],
    );
  });

  it("FNV-1a of the authors' test texts", () => {
    assert.equal(hexadecimal(fingerprint("")), "cbf29ce4 84222325");
    assert.equal(hexadecimal(fingerprint("a")), "af63dc4c 8601ec8c");
    assert.equal(hexadecimal(fingerprint("foobar")), "85944171 f73967e8");
  });

  it("letters outside English are octets of UTF-8: å is C3 A5", () => {
    assert.deepEqual(fingerprint("å"), fingerprintOfOctets([0xc3, 0xa5]));
    assert.deepEqual(fingerprint("€"), fingerprintOfOctets([0xe2, 0x82, 0xac]));
    for (const code of [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000]) {
      const character = String.fromCodePoint(code);
      assert.deepEqual(fingerprint(character), fingerprintOfOctets([...Buffer.from(character, "utf8")]));
    }
    assert.deepEqual(fingerprint("𝄞"), fingerprintOfOctets([0xf0, 0x9d, 0x84, 0x9e]));
  });
});

/** As the authors write it, one octet after the other. */
function fingerprintOfOctets(octets: number[]): [number, number] {
  let hash = 14695981039346656037n;
  for (const octet of octets) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 1099511628211n);
  return [Number(hash >> 32n), Number(hash & 0xffffffffn)];
}
