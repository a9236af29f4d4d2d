import type { Language } from '@/lib/core/language';
import { estimateAsShown } from '@/lib/serving/presentation/estimate-as-shown';
import { nameOf } from '@/lib/serving/presentation/figure/place-figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { CoveragePlace } from '@/lib/serving/queries/coverage-by-place';
import type { Need } from './need';

const unknown = '–';

/** What a shortlist says of every place that may stand on it, by code. */
export function shortlistPlaces(
  places: readonly CoveragePlace[],
  need: Need | null,
  language: Language,
  oneIn: number | null,
): Record<string, { name: string; need: string; gap: string }> {
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? unknown : formatNumber(value, { decimals: 0, language });
  const indexed = new Map(need?.rows.map((row) => [row.code, row]));
  return Object.fromEntries(
    places.map(({ place_code, place_name, gap_households, gap_estimate }) => {
      const row = indexed.get(place_code);
      return [
        place_code,
        {
          name: row ? nameOf(row, language) : place_name,
          need: count(row?.value),
          gap: count(gap_estimate === null ? gap_households : estimateAsShown(gap_estimate, oneIn)),
        },
      ];
    }),
  );
}
