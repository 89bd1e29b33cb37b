import { actors, discountRate, years } from "./ranges";

/** Draws in a block: few enough for their inputs to stay in a core's cache. */
export const n = 1000;
/** An outcome an actor, and all of them together. */
export const outcomes = actors + 1;

const factors = Float64Array.from({ length: years }, (_, year) => (1 + discountRate) ** -year);
const annuity = factors.reduce((sum, factor) => sum + factor, 0);

/**
 * What the measure is worth to each actor and to all, draw by draw: 60 years of 7 states, without it and with it.
 *
 * Both arms go through the years together, their states in local variables, and only the difference between them is
 * costed: the discounted years in each state that the measure saves.
 *
 * @param x 1 000 draws of each input in turn, in the order of inputRanges
 * @param worth SEK, all draws of each outcome in turn; those of this block are written over
 * @param first which draw of an outcome is the block's first
 * @param draws how many draws an outcome has
 */
export function simulateBlock(x: Float64Array, worth: Float64Array, first = 0, draws = n): void {
  for (let at = 0; at < n; at++) {
    // Shares that move from a state (first digit) to another (second) in a year, without the measure.
    // prettier-ignore
    const
      p01 = x[at + 0 * n]!, p02 = x[at + 1 * n]!, p03 = x[at + 2 * n]!, p04 = x[at + 3 * n]!, p05 = x[at + 4 * n]!, p06 = x[at + 5 * n]!,
      p10 = x[at + 6 * n]!, p12 = x[at + 7 * n]!, p13 = x[at + 8 * n]!, p14 = x[at + 9 * n]!, p15 = x[at + 10 * n]!, p16 = x[at + 11 * n]!,
      p20 = x[at + 12 * n]!, p21 = x[at + 13 * n]!, p23 = x[at + 14 * n]!, p24 = x[at + 15 * n]!, p25 = x[at + 16 * n]!, p26 = x[at + 17 * n]!,
      p30 = x[at + 18 * n]!, p31 = x[at + 19 * n]!, p32 = x[at + 20 * n]!, p34 = x[at + 21 * n]!, p35 = x[at + 22 * n]!, p36 = x[at + 23 * n]!,
      p40 = x[at + 24 * n]!, p41 = x[at + 25 * n]!, p42 = x[at + 26 * n]!, p43 = x[at + 27 * n]!, p45 = x[at + 28 * n]!, p46 = x[at + 29 * n]!,
      p50 = x[at + 30 * n]!, p51 = x[at + 31 * n]!, p52 = x[at + 32 * n]!, p53 = x[at + 33 * n]!, p54 = x[at + 34 * n]!, p56 = x[at + 35 * n]!,
      p60 = x[at + 36 * n]!, p61 = x[at + 37 * n]!, p62 = x[at + 38 * n]!, p63 = x[at + 39 * n]!, p64 = x[at + 40 * n]!, p65 = x[at + 41 * n]!,
      p00 = 1 - p01 - p02 - p03 - p04 - p05 - p06,
      p11 = 1 - p10 - p12 - p13 - p14 - p15 - p16,
      p22 = 1 - p20 - p21 - p23 - p24 - p25 - p26,
      p33 = 1 - p30 - p31 - p32 - p34 - p35 - p36,
      p44 = 1 - p40 - p41 - p42 - p43 - p45 - p46,
      p55 = 1 - p50 - p51 - p52 - p53 - p54 - p56,
      p66 = 1 - p60 - p61 - p62 - p63 - p64 - p65;
    // With it.
    // prettier-ignore
    const
      q01 = p01 * x[at + 42 * n]!, q02 = p02 * x[at + 43 * n]!, q03 = p03 * x[at + 44 * n]!, q04 = p04 * x[at + 45 * n]!, q05 = p05 * x[at + 46 * n]!, q06 = p06 * x[at + 47 * n]!,
      q10 = p10 * x[at + 48 * n]!, q12 = p12 * x[at + 49 * n]!, q13 = p13 * x[at + 50 * n]!, q14 = p14 * x[at + 51 * n]!, q15 = p15 * x[at + 52 * n]!, q16 = p16 * x[at + 53 * n]!,
      q20 = p20 * x[at + 54 * n]!, q21 = p21 * x[at + 55 * n]!, q23 = p23 * x[at + 56 * n]!, q24 = p24 * x[at + 57 * n]!, q25 = p25 * x[at + 58 * n]!, q26 = p26 * x[at + 59 * n]!,
      q30 = p30 * x[at + 60 * n]!, q31 = p31 * x[at + 61 * n]!, q32 = p32 * x[at + 62 * n]!, q34 = p34 * x[at + 63 * n]!, q35 = p35 * x[at + 64 * n]!, q36 = p36 * x[at + 65 * n]!,
      q40 = p40 * x[at + 66 * n]!, q41 = p41 * x[at + 67 * n]!, q42 = p42 * x[at + 68 * n]!, q43 = p43 * x[at + 69 * n]!, q45 = p45 * x[at + 70 * n]!, q46 = p46 * x[at + 71 * n]!,
      q50 = p50 * x[at + 72 * n]!, q51 = p51 * x[at + 73 * n]!, q52 = p52 * x[at + 74 * n]!, q53 = p53 * x[at + 75 * n]!, q54 = p54 * x[at + 76 * n]!, q56 = p56 * x[at + 77 * n]!,
      q60 = p60 * x[at + 78 * n]!, q61 = p61 * x[at + 79 * n]!, q62 = p62 * x[at + 80 * n]!, q63 = p63 * x[at + 81 * n]!, q64 = p64 * x[at + 82 * n]!, q65 = p65 * x[at + 83 * n]!,
      q00 = 1 - q01 - q02 - q03 - q04 - q05 - q06,
      q11 = 1 - q10 - q12 - q13 - q14 - q15 - q16,
      q22 = 1 - q20 - q21 - q23 - q24 - q25 - q26,
      q33 = 1 - q30 - q31 - q32 - q34 - q35 - q36,
      q44 = 1 - q40 - q41 - q42 - q43 - q45 - q46,
      q55 = 1 - q50 - q51 - q52 - q53 - q54 - q56,
      q66 = 1 - q60 - q61 - q62 - q63 - q64 - q65;

    let a1 = x[at + 194 * n]!;
    let a2 = x[at + 195 * n]!;
    let a3 = x[at + 196 * n]!;
    let a4 = x[at + 197 * n]!;
    let a5 = x[at + 198 * n]!;
    let a6 = x[at + 199 * n]!;
    let a0 = 1 - a1 - a2 - a3 - a4 - a5 - a6;
    // prettier-ignore
    let b0 = a0, b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5, b6 = a6;
    // prettier-ignore
    let saved0 = 0, saved1 = 0, saved2 = 0, saved3 = 0, saved4 = 0, saved5 = 0, saved6 = 0;
    for (let year = 0; year < years; year++) {
      const factor = factors[year]!;
      saved0 += factor * (a0 - b0);
      saved1 += factor * (a1 - b1);
      saved2 += factor * (a2 - b2);
      saved3 += factor * (a3 - b3);
      saved4 += factor * (a4 - b4);
      saved5 += factor * (a5 - b5);
      saved6 += factor * (a6 - b6);
      // prettier-ignore
      const
        a0Next = a0 * p00 + a1 * p10 + a2 * p20 + a3 * p30 + a4 * p40 + a5 * p50 + a6 * p60,
        a1Next = a0 * p01 + a1 * p11 + a2 * p21 + a3 * p31 + a4 * p41 + a5 * p51 + a6 * p61,
        a2Next = a0 * p02 + a1 * p12 + a2 * p22 + a3 * p32 + a4 * p42 + a5 * p52 + a6 * p62,
        a3Next = a0 * p03 + a1 * p13 + a2 * p23 + a3 * p33 + a4 * p43 + a5 * p53 + a6 * p63,
        a4Next = a0 * p04 + a1 * p14 + a2 * p24 + a3 * p34 + a4 * p44 + a5 * p54 + a6 * p64,
        a5Next = a0 * p05 + a1 * p15 + a2 * p25 + a3 * p35 + a4 * p45 + a5 * p55 + a6 * p65,
        a6Next = a0 * p06 + a1 * p16 + a2 * p26 + a3 * p36 + a4 * p46 + a5 * p56 + a6 * p66;
      // prettier-ignore
      const
        b0Next = b0 * q00 + b1 * q10 + b2 * q20 + b3 * q30 + b4 * q40 + b5 * q50 + b6 * q60,
        b1Next = b0 * q01 + b1 * q11 + b2 * q21 + b3 * q31 + b4 * q41 + b5 * q51 + b6 * q61,
        b2Next = b0 * q02 + b1 * q12 + b2 * q22 + b3 * q32 + b4 * q42 + b5 * q52 + b6 * q62,
        b3Next = b0 * q03 + b1 * q13 + b2 * q23 + b3 * q33 + b4 * q43 + b5 * q53 + b6 * q63,
        b4Next = b0 * q04 + b1 * q14 + b2 * q24 + b3 * q34 + b4 * q44 + b5 * q54 + b6 * q64,
        b5Next = b0 * q05 + b1 * q15 + b2 * q25 + b3 * q35 + b4 * q45 + b5 * q55 + b6 * q65,
        b6Next = b0 * q06 + b1 * q16 + b2 * q26 + b3 * q36 + b4 * q46 + b5 * q56 + b6 * q66;
      a0 = a0Next;
      a1 = a1Next;
      a2 = a2Next;
      a3 = a3Next;
      a4 = a4Next;
      a5 = a5Next;
      a6 = a6Next;
      b0 = b0Next;
      b1 = b1Next;
      b2 = b2Next;
      b3 = b3Next;
      b4 = b4Next;
      b5 = b5Next;
      b6 = b6Next;
    }

    let all = 0;
    for (let actor = 0; actor < actors; actor++) {
      const c = at + (84 + 7 * actor) * n;
      const cost =
        saved0 * x[c]! +
        saved1 * x[c + n]! +
        saved2 * x[c + 2 * n]! +
        saved3 * x[c + 3 * n]! +
        saved4 * x[c + 4 * n]! +
        saved5 * x[c + 5 * n]! +
        saved6 * x[c + 6 * n]!;
      const own = at + actor * n;
      const cashable = x[own + 154 * n]! * x[own + 164 * n]!;
      const outlay = x[own + 174 * n]! + annuity * x[own + 184 * n]!;
      const net = cashable * cost - outlay;
      worth[first + at + actor * draws] = net;
      all += net;
    }
    worth[first + at + actors * draws] = all;
  }
}
