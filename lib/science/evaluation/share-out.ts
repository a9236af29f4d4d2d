/** One stratum of a frame: how many units it has and how much they weigh together. */
export interface StratumSize {
  stratum: string;
  units: number;
  size: number;
}

/**
 * Shares a sample out over strata in proportion to size by largest remainders, one to each stratum first where the sample
 * suffices, never more than a stratum has. Ties go by name. The counts add up to the sample, or to all units.
 */
export function shareOut(strata: readonly StratumSize[], sample: number): Map<string, number> {
  const ordered = [...strata].filter(({ units }) => units > 0).sort((a, b) => (a.stratum < b.stratum ? -1 : 1));
  const wanted = Math.min(
    sample,
    ordered.reduce((sum, { units }) => sum + units, 0),
  );
  const least = wanted >= ordered.length ? 1 : 0;
  const given = new Map(ordered.map(({ stratum }) => [stratum, least]));
  const total = ordered.reduce((sum, { size }) => sum + size, 0);
  const target = (stratum: StratumSize): number => (total > 0 ? (wanted * stratum.size) / total : 0);
  let left = wanted - least * ordered.length;
  while (left > 0) {
    const open = ordered.filter(({ stratum, units }) => (given.get(stratum) ?? 0) < units);
    const lack = (each: StratumSize): number => target(each) - (given.get(each.stratum) ?? 0);
    const next = open.reduce((best, each) => (lack(each) > lack(best) ? each : best));
    given.set(next.stratum, (given.get(next.stratum) ?? 0) + 1);
    left -= 1;
  }
  return given;
}
