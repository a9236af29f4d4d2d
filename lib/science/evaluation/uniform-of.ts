import { createHash } from 'node:crypto';

/**
 * A number in [0, 1) that belongs to a seed and an id for good: the first 52 bits of SHA-256 of `seed|id`. Drawing by it gives
 * the same sample whatever the order of the rows, and a sample drawn again after a row is added changes by that row alone.
 * Permanent random numbers: Ohlsson, Coordination of PPS samples (1995).
 */
export const uniformOf = (seed: string, id: string): number =>
  Number.parseInt(createHash('sha256').update(`${seed}|${id}`).digest('hex').slice(0, 13), 16) / 2 ** 52;
