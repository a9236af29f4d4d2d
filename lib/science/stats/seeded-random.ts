/**
 * xoshiro128** (Blackman & Vigna 2018) seeded by splitmix32: the same seed gives the same draws on every machine. Not for
 * secrets. `below(n)` is exactly uniform (draws past the last whole multiple of n are thrown away).
 */
export interface SeededRandom {
  bits(): number;
  below(limit: number): number;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

export function seededRandom(seed: number): SeededRandom {
  const next = splitmix(Math.trunc(seed));
  let [a, b, c, d] = [next(), next(), next(), next()];
  const bits = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return {
    bits,
    below(limit) {
      const unbiased = 0x1_0000_0000 - (0x1_0000_0000 % limit);
      let drawn = bits();
      while (drawn >= unbiased) drawn = bits();
      return drawn % limit;
    },
  };
}

/** Folds both halves of a 53-bit seed in, so that large seeds differ too. */
function splitmix(seed: number): () => number {
  let state = (seed ^ Math.imul(Math.floor(seed / 0x1_0000_0000), 0x9e3779b1)) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
