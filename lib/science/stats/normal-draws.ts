import { seededRandom } from './seeded-random';

/** Standard normal draws from a seed, by the polar method of Marsaglia and Bray (1964): the same on every machine. */
export function normalDraws(seed: number): () => number {
  const random = seededRandom(seed);
  const uniform = (): number => random.bits() / 0x8000_0000 - 1;
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    let [x, y, size] = [0, 0, 0];
    do {
      x = uniform();
      y = uniform();
      size = x * x + y * y;
    } while (size >= 1 || size === 0);
    const scale = Math.sqrt((-2 * Math.log(size)) / size);
    spare = y * scale;
    return x * scale;
  };
}
