import { invariant } from '../../core/invariant';

/**
 * Shares `total` households out in proportion to `weights` by largest remainder, giving nobody less than the floor. The floor
 * is 60, which keeps every tehsil of a sample worth ranking, or a third of an equal share where the total is too small for that. Ties go to the earlier place. The sum is `total`.
 */
export function allocateHouseholds(weights: readonly number[], total: number): number[] {
  invariant(weights.length > 0 && weights.every((weight) => weight > 0), 'every place has a positive weight');
  const floor = Math.min(60, Math.floor(total / (3 * weights.length)));
  const held = weights.map(() => false);
  let quotas: number[] = [];
  for (let settled = false; !settled; ) {
    const left = total - floor * held.filter(Boolean).length;
    const base = weights.reduce((sum, weight, at) => (held[at] ? sum : sum + weight), 0);
    quotas = weights.map((weight, at) => (held[at] ? floor : (weight / base) * left));
    settled = true;
    quotas.forEach((quota, at) => {
      if (held[at] || quota >= floor) return;
      held[at] = true;
      settled = false;
    });
  }
  const whole = quotas.map(Math.floor);
  const missing = total - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: held[at] ? -1 : quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) whole[at] = (whole[at] as number) + 1;
  return whole;
}
