/** Four words of 32 bits. */
export type FourWords = [number, number, number, number];

/**
 * Philox4x32-10: four random words out of a counter and a key, with no memory of other counters.
 *
 * So that any part of a series can be had without the parts before it.
 *
 * @param counter four words of 32 bits
 * @param key two words of 32 bits
 * @returns four words of 32 bits
 * @source Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC11), https://doi.org/10.1145/2063384.2063405
 * @example philox([0, 0, 0, 0], [0, 0]) // [1713891541, 3781805453, 3159862348, 2600524760]
 */
export function philox(counter: Readonly<FourWords>, key: readonly [number, number]): FourWords {
  let [a, b, c, d] = counter;
  let [first, second] = key;
  for (let round = 0; round < 10; round++) {
    const left = highWord(a, 0xd251, 0x1f53);
    const right = highWord(c, 0xcd9e, 0x8d57);
    const low = Math.imul(a, 0xd2511f53);
    a = right ^ b ^ first;
    b = Math.imul(c, 0xcd9e8d57);
    c = left ^ d ^ second;
    d = low;
    first = (first + 0x9e3779b9) | 0;
    second = (second + 0xbb67ae85) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The upper 32 bits of a product of two words, the second given as its halves. */
function highWord(word: number, upper: number, lower: number): number {
  const low = word & 0xffff;
  const high = word >>> 16;
  const middle = (Math.imul(high, lower) + (Math.imul(low, lower) >>> 16)) | 0;
  const carry = (Math.imul(low, upper) + (middle & 0xffff)) | 0;
  return (Math.imul(high, upper) + (middle >>> 16) + (carry >>> 16)) | 0;
}

/**
 * xoshiro128++: a series of random words from a state of four words, of which not all may be 0.
 *
 * @param state four words of 32 bits
 * @param words filled with words of 32 bits
 * @returns the same words
 * @source Blackman, Vigna: Scrambled linear pseudorandom number generators (2021), https://prng.di.unimi.it
 * @example Array.from(xoshiro([1, 2, 3, 4], new Uint32Array(4))) // [641, 1573767, 3222811527, 3517856514]
 */
export function xoshiro(state: Readonly<FourWords>, words: Uint32Array): Uint32Array {
  // As signed words from the start: words above 2³¹ would make the loop count in floating point, at half the speed.
  let [a, b, c, d] = [state[0] | 0, state[1] | 0, state[2] | 0, state[3] | 0];
  for (let index = 0; index < words.length; index++) {
    const sum = (a + d) | 0;
    words[index] = ((sum << 7) | (sum >>> 25)) + a;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  return words;
}

/**
 * FNV-1a, 64 bits: a number that stands for a text.
 *
 * @param text its octets in UTF-8 are what is counted
 * @returns two words of 32 bits, the upper first
 * @source Fowler, Noll, Vo, Eastlake: The FNV non-cryptographic hash algorithm, http://www.isthe.com/chongo/tech/comp/fnv/
 * @example fingerprint("foobar") // [2241085809, 4147734504]
 */
export function fingerprint(text: string): [number, number] {
  let hash = 0xcbf29ce484222325n;
  for (const octet of octetsOf(text)) hash = ((hash ^ BigInt(octet)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return [Number(hash >> 32n), Number(hash & 0xffffffffn)];
}

/** A text in UTF-8. */
function octetsOf(text: string): number[] {
  const octets: number[] = [];
  const rest = (code: number, shift: number) => 0x80 | ((code >> shift) & 0x3f);
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) octets.push(code);
    else if (code < 0x800) octets.push(0xc0 | (code >> 6), rest(code, 0));
    else if (code < 0x10000) octets.push(0xe0 | (code >> 12), rest(code, 6), rest(code, 0));
    else octets.push(0xf0 | (code >> 18), rest(code, 12), rest(code, 6), rest(code, 0));
  }
  return octets;
}
