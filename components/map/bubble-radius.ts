/** Pixels of the largest bubble among so many places: smaller where they are many and would cover each other. */
export const largestBubble = (places: number): number => (places > 300 ? 13 : places > 60 ? 20 : 28);

/** Radius whose area is in proportion to a count; zero counts and negative ones have no bubble. */
export const bubbleRadius = (value: number, largest: number, places: number): number =>
  value > 0 && largest > 0 ? largestBubble(places) * Math.sqrt(value / largest) : 0;

/** Round counts for the key of the bubbles: the largest and about a fifth of it, without repeats. */
export function bubbleKey(largest: number): number[] {
  const round = (value: number): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    return Math.floor(value / power) * power;
  };
  return largest < 1 ? [] : [...new Set([largest, largest / 5].map(round))].filter((value) => value >= 1);
}
