/** Pixels of the largest bubble. */
export const largestBubble = 20;

/** Radius whose area is in proportion to a count; zero counts and negative ones have no bubble. */
export const bubbleRadius = (value: number, largest: number): number =>
  value > 0 && largest > 0 ? largestBubble * Math.sqrt(value / largest) : 0;

/** Round counts for the key of the bubbles: the largest and about a third and a tenth of it, without repeats. */
export function bubbleKey(largest: number): number[] {
  const round = (value: number): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    return Math.floor(value / power) * power;
  };
  return largest < 1 ? [] : [...new Set([largest, largest / 3, largest / 10].map(round))].filter((value) => value >= 1);
}
