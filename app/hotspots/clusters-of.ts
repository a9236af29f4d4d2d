import type { Cluster } from '@/components/hotspots/cluster';
import { nameOf, type PlaceFigure } from '@/components/indicator/place-figure';
import type { Language } from '@/lib/core/language';
import type { StoredHotspot } from '@/lib/queries/stored-hotspots';

export interface ClusterInput {
  found: readonly StoredHotspot[];
  /** The places shown; clusters without any of them are left out, and a cluster is counted whole only within them. */
  rows: readonly PlaceFigure[];
  /** Registered households by place. */
  households: ReadonlyMap<string, number | null>;
  language: Language;
  needIsLow: boolean;
  /** True where numerators count who is affected. */
  counts: boolean;
}

/** The clusters among the places shown, the side of need first and larger ones first; averages are of the places' figures. */
export function clustersOf({ found, rows, households, language, needIsLow, counts }: ClusterInput): Cluster[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const groups = new Map<number, StoredHotspot[]>();
  for (const each of found) {
    if (each.cluster === null || !byCode.has(each.place_code)) continue;
    groups.set(each.cluster, [...(groups.get(each.cluster) ?? []), each]);
  }
  const clusters = [...groups].map(([number, members]): Cluster => {
    const figures = members.map((each) => byCode.get(each.place_code) as PlaceFigure);
    const strongest = members.reduce((one, other) => (Math.abs(other.z ?? 0) > Math.abs(one.z ?? 0) ? other : one));
    const isHot = strongest.class.startsWith('hot') || strongest.class === 'high-high';
    return {
      number,
      side: isHot ? 'hot' : 'cold',
      isNeed: isHot !== needIsLow,
      name: nameOf(byCode.get(strongest.place_code) as PlaceFigure, language),
      codes: figures.map(({ code }) => code),
      mean: averageOf(figures),
      households: sumOf(figures.map(({ code }) => households.get(code) ?? null)),
      affected: counts ? sumOf(figures.map(({ numerator }) => numerator ?? null)) : null,
    };
  });
  return clusters.sort(
    (a, b) => Number(b.isNeed) - Number(a.isNeed) || b.codes.length - a.codes.length || a.number - b.number,
  );
}

/** Numerators over denominators where every place has both, so that large places weigh more; else the plain mean. */
function averageOf(figures: readonly PlaceFigure[]): number | null {
  const [above, below] = [
    sumOf(figures.map((each) => each.numerator ?? null)),
    sumOf(figures.map((each) => each.denominator)),
  ];
  if (above !== null && below !== null && below > 0) return above / below;
  const sum = sumOf(figures.map(({ value }) => value));
  return sum === null ? null : sum / figures.length;
}

/** Null where one of the parts is not known: a sum never hides a gap. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
