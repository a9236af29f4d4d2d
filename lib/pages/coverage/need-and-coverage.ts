import type { Language } from '@/lib/core/language';
import { quadrants } from '@/lib/science/coverage/quadrants';
import type { QuadrantPoint } from '@/lib/serving/presentation/charts/quadrant-point';
import { nameOf } from '@/lib/serving/presentation/figure/place-figure';
import type { MeasuredPlaces } from '../measure/measured-places';
import type { Need } from './need';

export interface NeedAndCoverage {
  points: QuadrantPoint[];
  medians: { need: number; missed: number };
  /** High need and low coverage, greatest need first. */
  worst: { code: string; name: string; within: string; need: number; missed: number }[];
  /** Places that lack one of the two. */
  unplaced: number;
}

/** Sets every place's need against the share its programme misses; null where no place has both. */
export function needAndCoverage(need: Need, missed: MeasuredPlaces, language: Language): NeedAndCoverage | null {
  const rates = new Map(missed.rows.map((row) => [row.code, row]));
  const placed = need.rows.flatMap((row) => {
    const rate = rates.get(row.code);
    if (row.value === null || rate?.status !== 'known' || rate.value === null) return [];
    return [{ row, need: row.value, missed: rate.value, coverage: 1 - rate.value }];
  });
  const parted = quadrants(placed);
  if (!parted) return null;
  const found = placed.map((each) => ({ ...each, name: nameOf(each.row, language), quadrant: parted.of(each) }));
  return {
    points: found.map(({ row, name, need: index, missed: share, quadrant }) => ({
      code: row.code,
      name,
      need: index,
      missed: share,
      isWorst: quadrant === 'worst',
    })),
    medians: { need: parted.medians.need, missed: 1 - parted.medians.coverage },
    worst: found
      .filter(({ quadrant }) => quadrant === 'worst')
      .sort((one, other) => other.need - one.need || other.missed - one.missed)
      .map(({ row, name, need: index, missed: share }) => ({
        code: row.code,
        name,
        within: row.within ?? '',
        need: index,
        missed: share,
      })),
    unplaced: need.rows.length - placed.length,
  };
}
