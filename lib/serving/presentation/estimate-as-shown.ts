import { asPreciseAs } from './as-precise-as';

/**
 * An estimate, or a sum of estimates, for the nation as it is shown: with the digits that so many counted households carry as a sample of
 * Poisson, whose 95 % half-width is 2·√(estimate × weight), where `oneIn` is what one counted household stands for on average. As it is
 * where nothing was weighted (null) and where no interval is published for it; a figure that has one is rounded by `shownCount`.
 */
export function estimateAsShown(estimate: number, oneIn: number | null): number {
  return oneIn === null || estimate === 0 ? estimate : asPreciseAs(halfWidthOf(estimate, oneIn))(estimate);
}

/** Money of so many estimated households, with as many leading digits as their number carries. */
export function estimatedMoneyAsShown(rupees: number, households: number, oneIn: number | null): number {
  if (oneIn === null || rupees === 0 || !(Math.abs(households) > 0)) return rupees;
  return asPreciseAs(Math.abs(rupees / households) * halfWidthOf(households, oneIn))(rupees);
}

const halfWidthOf = (estimate: number, oneIn: number): number => 2 * Math.sqrt(Math.abs(estimate) * oneIn);
