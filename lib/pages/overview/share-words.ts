/** Plain fractions a person says, with the words' key among those of the overview. */
const fractions = [
  ['tenth', 1 / 10],
  ['fifth', 1 / 5],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
  ['twoFifths', 2 / 5],
  ['half', 1 / 2],
  ['threeFifths', 3 / 5],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 3 / 4],
  ['fourFifths', 4 / 5],
] as const;

export type ShareWords = (typeof fractions)[number][0];

const farthest = 0.025;

/** The fraction that a share is about, within two and a half points; null where none is so near, and the number has to say it. */
export function shareWords(share: number): ShareWords | null {
  const [nearest] = [...fractions].sort(([, one], [, other]) => Math.abs(one - share) - Math.abs(other - share));
  return nearest && Math.abs(nearest[1] - share) <= farthest ? nearest[0] : null;
}
