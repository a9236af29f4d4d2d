/**
 * Disclosure policy NSER-SDC-2, unit of protection: the household. Cell keys of the Australian Bureau of Statistics (Fraser and
 * Wooton 2006), with the place mixed into every key and a part of the noise that stays (`/methods/disclosure` tells the trade-off).
 * - `maximum`, `variance`, `threshold`: D, V and the smallest positive count of the perturbation table.
 * - `unitVariance`: variance of what a mean is moved by, in squares of what the most deviating household may move it.
 * - `stableShare`: share of the variance that rests on one household of the cell alone and so stays from snapshot to snapshot.
 * - `smallestBase`: a share, mean or median on fewer households than this, as perturbed, is withheld.
 * - `bandBelow`: a sensitive count under this, as perturbed, is told as "fewer than" it.
 */
export interface DisclosurePolicy {
  id: string;
  maximum: number;
  variance: number;
  threshold: number;
  unitVariance: number;
  stableShare: number;
  smallestBase: number;
  bandBelow: number;
}

/** What is published of every registry, to whoever may read aggregates. */
export const publicTier: DisclosurePolicy = {
  id: 'NSER-SDC-2',
  maximum: 8,
  variance: 3,
  threshold: 3,
  unitVariance: 0.5,
  stableShare: 0.4,
  smallestBase: 11,
  bandBelow: 11,
};

export const describePolicy = ({ id, variance, maximum, threshold, smallestBase }: DisclosurePolicy): string =>
  `${id}: cell keys, noise of variance ${variance} and at most ${maximum} households, no count under ${threshold}, bases under ${smallestBase} withheld`;
