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
 * The states are local variables, one arm after the other: their numbers do not fit in a core at once. Everyone is somewhere:
 * who is not in states 1–6 is in state 0, the best, which need not be followed. Only the difference between the arms is
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
      p60 = x[at + 36 * n]!, p61 = x[at + 37 * n]!, p62 = x[at + 38 * n]!, p63 = x[at + 39 * n]!, p64 = x[at + 40 * n]!, p65 = x[at + 41 * n]!;
    // With it.
    // prettier-ignore
    const
      q01 = p01 * x[at + 42 * n]!, q02 = p02 * x[at + 43 * n]!, q03 = p03 * x[at + 44 * n]!, q04 = p04 * x[at + 45 * n]!, q05 = p05 * x[at + 46 * n]!, q06 = p06 * x[at + 47 * n]!,
      q10 = p10 * x[at + 48 * n]!, q12 = p12 * x[at + 49 * n]!, q13 = p13 * x[at + 50 * n]!, q14 = p14 * x[at + 51 * n]!, q15 = p15 * x[at + 52 * n]!, q16 = p16 * x[at + 53 * n]!,
      q20 = p20 * x[at + 54 * n]!, q21 = p21 * x[at + 55 * n]!, q23 = p23 * x[at + 56 * n]!, q24 = p24 * x[at + 57 * n]!, q25 = p25 * x[at + 58 * n]!, q26 = p26 * x[at + 59 * n]!,
      q30 = p30 * x[at + 60 * n]!, q31 = p31 * x[at + 61 * n]!, q32 = p32 * x[at + 62 * n]!, q34 = p34 * x[at + 63 * n]!, q35 = p35 * x[at + 64 * n]!, q36 = p36 * x[at + 65 * n]!,
      q40 = p40 * x[at + 66 * n]!, q41 = p41 * x[at + 67 * n]!, q42 = p42 * x[at + 68 * n]!, q43 = p43 * x[at + 69 * n]!, q45 = p45 * x[at + 70 * n]!, q46 = p46 * x[at + 71 * n]!,
      q50 = p50 * x[at + 72 * n]!, q51 = p51 * x[at + 73 * n]!, q52 = p52 * x[at + 74 * n]!, q53 = p53 * x[at + 75 * n]!, q54 = p54 * x[at + 76 * n]!, q56 = p56 * x[at + 77 * n]!,
      q60 = p60 * x[at + 78 * n]!, q61 = p61 * x[at + 79 * n]!, q62 = p62 * x[at + 80 * n]!, q63 = p63 * x[at + 81 * n]!, q64 = p64 * x[at + 82 * n]!, q65 = p65 * x[at + 83 * n]!;
    // What a state sends on, or keeps, more than state 0 sends: without the measure, and with it.
    // prettier-ignore
    const
      r11 = 1 - p10 - p12 - p13 - p14 - p15 - p16 - p01, r12 = p12 - p02, r13 = p13 - p03, r14 = p14 - p04, r15 = p15 - p05, r16 = p16 - p06,
      r21 = p21 - p01, r22 = 1 - p20 - p21 - p23 - p24 - p25 - p26 - p02, r23 = p23 - p03, r24 = p24 - p04, r25 = p25 - p05, r26 = p26 - p06,
      r31 = p31 - p01, r32 = p32 - p02, r33 = 1 - p30 - p31 - p32 - p34 - p35 - p36 - p03, r34 = p34 - p04, r35 = p35 - p05, r36 = p36 - p06,
      r41 = p41 - p01, r42 = p42 - p02, r43 = p43 - p03, r44 = 1 - p40 - p41 - p42 - p43 - p45 - p46 - p04, r45 = p45 - p05, r46 = p46 - p06,
      r51 = p51 - p01, r52 = p52 - p02, r53 = p53 - p03, r54 = p54 - p04, r55 = 1 - p50 - p51 - p52 - p53 - p54 - p56 - p05, r56 = p56 - p06,
      r61 = p61 - p01, r62 = p62 - p02, r63 = p63 - p03, r64 = p64 - p04, r65 = p65 - p05, r66 = 1 - p60 - p61 - p62 - p63 - p64 - p65 - p06;
    // prettier-ignore
    const
      s11 = 1 - q10 - q12 - q13 - q14 - q15 - q16 - q01, s12 = q12 - q02, s13 = q13 - q03, s14 = q14 - q04, s15 = q15 - q05, s16 = q16 - q06,
      s21 = q21 - q01, s22 = 1 - q20 - q21 - q23 - q24 - q25 - q26 - q02, s23 = q23 - q03, s24 = q24 - q04, s25 = q25 - q05, s26 = q26 - q06,
      s31 = q31 - q01, s32 = q32 - q02, s33 = 1 - q30 - q31 - q32 - q34 - q35 - q36 - q03, s34 = q34 - q04, s35 = q35 - q05, s36 = q36 - q06,
      s41 = q41 - q01, s42 = q42 - q02, s43 = q43 - q03, s44 = 1 - q40 - q41 - q42 - q43 - q45 - q46 - q04, s45 = q45 - q05, s46 = q46 - q06,
      s51 = q51 - q01, s52 = q52 - q02, s53 = q53 - q03, s54 = q54 - q04, s55 = 1 - q50 - q51 - q52 - q53 - q54 - q56 - q05, s56 = q56 - q06,
      s61 = q61 - q01, s62 = q62 - q02, s63 = q63 - q03, s64 = q64 - q04, s65 = q65 - q05, s66 = 1 - q60 - q61 - q62 - q63 - q64 - q65 - q06;

    let a1 = x[at + 194 * n]!;
    let a2 = x[at + 195 * n]!;
    let a3 = x[at + 196 * n]!;
    let a4 = x[at + 197 * n]!;
    let a5 = x[at + 198 * n]!;
    let a6 = x[at + 199 * n]!;
    // prettier-ignore
    let b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5, b6 = a6;
    // prettier-ignore
    let saved1 = 0, saved2 = 0, saved3 = 0, saved4 = 0, saved5 = 0, saved6 = 0;
    for (let year = 0; year < years; year++) {
      const factor = factors[year]!;
      saved1 += factor * a1;
      saved2 += factor * a2;
      saved3 += factor * a3;
      saved4 += factor * a4;
      saved5 += factor * a5;
      saved6 += factor * a6;
      // prettier-ignore
      const
        a1Next = p01 + a1 * r11 + a2 * r21 + a3 * r31 + a4 * r41 + a5 * r51 + a6 * r61,
        a2Next = p02 + a1 * r12 + a2 * r22 + a3 * r32 + a4 * r42 + a5 * r52 + a6 * r62,
        a3Next = p03 + a1 * r13 + a2 * r23 + a3 * r33 + a4 * r43 + a5 * r53 + a6 * r63,
        a4Next = p04 + a1 * r14 + a2 * r24 + a3 * r34 + a4 * r44 + a5 * r54 + a6 * r64,
        a5Next = p05 + a1 * r15 + a2 * r25 + a3 * r35 + a4 * r45 + a5 * r55 + a6 * r65,
        a6Next = p06 + a1 * r16 + a2 * r26 + a3 * r36 + a4 * r46 + a5 * r56 + a6 * r66;
      a1 = a1Next;
      a2 = a2Next;
      a3 = a3Next;
      a4 = a4Next;
      a5 = a5Next;
      a6 = a6Next;
    }
    for (let year = 0; year < years; year++) {
      const factor = factors[year]!;
      saved1 -= factor * b1;
      saved2 -= factor * b2;
      saved3 -= factor * b3;
      saved4 -= factor * b4;
      saved5 -= factor * b5;
      saved6 -= factor * b6;
      // prettier-ignore
      const
        b1Next = q01 + b1 * s11 + b2 * s21 + b3 * s31 + b4 * s41 + b5 * s51 + b6 * s61,
        b2Next = q02 + b1 * s12 + b2 * s22 + b3 * s32 + b4 * s42 + b5 * s52 + b6 * s62,
        b3Next = q03 + b1 * s13 + b2 * s23 + b3 * s33 + b4 * s43 + b5 * s53 + b6 * s63,
        b4Next = q04 + b1 * s14 + b2 * s24 + b3 * s34 + b4 * s44 + b5 * s54 + b6 * s64,
        b5Next = q05 + b1 * s15 + b2 * s25 + b3 * s35 + b4 * s45 + b5 * s55 + b6 * s65,
        b6Next = q06 + b1 * s16 + b2 * s26 + b3 * s36 + b4 * s46 + b5 * s56 + b6 * s66;
      b1 = b1Next;
      b2 = b2Next;
      b3 = b3Next;
      b4 = b4Next;
      b5 = b5Next;
      b6 = b6Next;
    }
    const saved0 = -(saved1 + saved2 + saved3 + saved4 + saved5 + saved6);

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
