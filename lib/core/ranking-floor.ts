/**
 * Households a figure must rest on for its place to be ranked. Below 50, the noise that protects households and chance together
 * move a share by ten points and more either way: the tails of a ranking would hold the smallest places, whatever their need. Such a
 * place is listed with its figure and the range of its rank. Counted in households as published.
 */
export const rankingFloor = 50;

/** True where a place is listed but not ranked; never where the households behind a figure are not told. */
export const isTooFewToRank = (households: number | null | undefined): boolean =>
  typeof households === 'number' && households < rankingFloor;
