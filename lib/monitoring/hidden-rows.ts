import { group } from 'd3-array';
/**
 * Which of some counts may not be printed: those of 1 to k − 1, and, where those of one group add up to fewer than k, the smallest
 * other count of the group as well, so that the printed total gives nothing away. Counts of 0 are no secret.
 */
export function withSmallestHidden(rows: readonly { within: string; count: number }[], k: number): Set<number> {
  const hidden = new Set(rows.flatMap(({ count }, index) => (count > 0 && count < k ? [index] : [])));
  const groups = group(
    rows.map((row, index) => ({ ...row, index })).filter(({ count }) => count > 0),
    ({ within }) => within,
  );
  for (const members of groups.values()) {
    const secret = members.filter(({ index }) => hidden.has(index));
    const shown = members.filter(({ index }) => !hidden.has(index)).sort((one, next) => one.count - next.count);
    const sum = secret.reduce((total, { count }) => total + count, 0);
    if (secret.length > 0 && sum < k && shown[0]) hidden.add(shown[0].index);
  }
  return hidden;
}
