import type { Language } from '@/lib/core/language';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';
import type { ProgrammeThere } from '@/lib/serving/queries/programmes-there';
import type { StoredHotspot } from '@/lib/serving/queries/stored-hotspots';

export interface ClusterInput {
  found: readonly StoredHotspot[];
  /** The places shown; clusters without any of them are left out, and a cluster is counted whole only within them. */
  rows: readonly PlaceFigure[];
  /** Registered households by place, of a sample as estimated for the nation. */
  households: ReadonlyMap<string, number | null>;
  /** How many households of the nation one of the extract stands for, by place. */
  weights: ReadonlyMap<string, number>;
  programmes: readonly ProgrammeThere[];
  language: Language;
  needIsLow: boolean;
  /** True where numerators count who is affected. */
  counts: boolean;
}

/**
 * The clusters among the places shown and the places that stand out alone, the side of need first, then clusters before single
 * places and larger ones first; averages are of the places' figures.
 */
export function clustersOf({
  found,
  rows,
  households,
  weights,
  programmes,
  language,
  needIsLow,
  counts,
}: ClusterInput): Cluster[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const groups = new Map<string, StoredHotspot[]>();
  for (const each of found) {
    const id = each.isolated ? each.place_code : each.cluster === null ? null : String(each.cluster);
    if (id !== null && byCode.has(each.place_code)) groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  const clusters = [...groups].map(([id, members]): Cluster => {
    const figures = members.map((each) => byCode.get(each.place_code) as PlaceFigure);
    const strongest = members.reduce((one, other) => (Math.abs(other.z ?? 0) > Math.abs(one.z ?? 0) ? other : one));
    const isHot = strongest.class.startsWith('hot') || strongest.class === 'high-high';
    return {
      id,
      isIsolated: strongest.isolated !== null,
      side: isHot ? 'hot' : 'cold',
      isNeed: isHot !== needIsLow,
      name: nameOf(byCode.get(strongest.place_code) as PlaceFigure, language),
      codes: figures.map(({ code }) => code),
      mean: averageOf(figures),
      households: sumOf(figures.map(({ code }) => households.get(code) ?? null)),
      programmes: programmesIn(programmes, new Set(figures.map(({ code }) => code)), language),
      affected: counts ? sumOf(figures.map((row) => weighted(row, weights))) : null,
    };
  });
  return clusters.sort(
    (a, b) =>
      Number(b.isNeed) - Number(a.isNeed) ||
      Number(a.isIsolated) - Number(b.isIsolated) ||
      b.codes.length - a.codes.length ||
      a.id.localeCompare(b.id, 'en', { numeric: true }),
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

const weighted = ({ code, numerator }: PlaceFigure, weights: ReadonlyMap<string, number>): number | null =>
  numerator === null ? null : numerator * (weights.get(code) ?? 1);

/** Null where one of the parts is not known: a sum never hides a gap. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** The programmes with households in these places, as many as are published, in the order of the programmes. */
function programmesIn(
  rows: readonly ProgrammeThere[],
  codes: ReadonlySet<string>,
  language: Language,
): Cluster['programmes'] {
  const sums = new Map<string, Cluster['programmes'][number]>();
  for (const row of rows) {
    if (!codes.has(row.place_code)) continue;
    const name = language === 'ur' ? row.name_ur : row.name_en;
    const sum = sums.get(row.programme_id) ?? { id: row.programme_id, name, households: 0, unknown: 0 };
    sum.households += row.value ?? 0;
    sum.unknown += row.status === 'suppressed' || row.status === 'banded' ? 1 : 0;
    sums.set(row.programme_id, sum);
  }
  return [...sums.values()].filter(({ households, unknown }) => households > 0 || unknown > 0);
}
