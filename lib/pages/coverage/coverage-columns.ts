import type { Language } from '@/lib/core/language';
import type { Status } from '@/lib/core/measured';
import { estimateAsShown } from '@/lib/serving/presentation/estimate-as-shown';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatShare } from '@/lib/serving/presentation/format-share';
import { statusWords } from '@/lib/serving/presentation/status-words';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';
import { qualityColumn } from '@/lib/serving/presentation/table/quality-column';
import type { CoveragePlace } from '@/lib/serving/queries/coverage-by-place';
import type { MeasuredPlaces } from '../measure/measured-places';
import type { Ranking } from './coverage-keys';
import type { Need } from './need';

export interface ColumnWords {
  gap: string;
  gapRate: string;
  exclusion: string;
  leakage: string;
  need: string;
  needRank: string;
  rankRange: string;
  quality: string;
  none: string;
}

/** What stands beside the ranked figure of every place: the gap both ways, the errors, need with the range of its rank, and the grade. */
export function coverageColumns(
  { rows }: MeasuredPlaces,
  places: readonly CoveragePlace[],
  need: Need | null,
  { words, language, by, oneIn }: { words: ColumnWords; language: Language; by: Ranking; oneIn: number | null },
): ExtraColumn[] {
  const column = (
    id: string,
    title: string,
    figureAt: (place: CoveragePlace) => number | null,
    print: (value: number) => string,
    statusAt?: (place: CoveragePlace) => Status,
  ): ExtraColumn => ({
    id,
    title,
    values: Object.fromEntries(places.map((place) => [place.place_code, figureAt(place)])),
    printed: Object.fromEntries(
      places.map((place) => {
        const value = figureAt(place);
        const status = statusAt?.(place) ?? 'known';
        const unknown = status === 'known' || status === 'stale' ? '–' : statusWords[status][language];
        return [place.place_code, value === null ? unknown : print(value)];
      }),
    ),
  });
  const count = (value: number) => formatNumber(value, { decimals: 0, language });
  const share = (value: number) => formatShare(value, language);
  const stable = new Map(need?.rows.map(({ code }, index) => [code, need.stability.places[index] ?? null]));
  return [
    ...[
      {
        of: 'gap',
        column: column(
          'gap',
          words.gap,
          ({ gap_households, gap_estimate }) => gap_estimate ?? gap_households,
          (value) => count(estimateAsShown(value, oneIn)),
          ({ gap_status }) => gap_status,
        ),
      },
      {
        of: 'gap_rate',
        column: column(
          'gapRate',
          words.gapRate,
          ({ gap_rate }) => gap_rate,
          share,
          ({ rate_status }) => rate_status,
        ),
      },
      {
        of: 'exclusion',
        column: column('exclusion', words.exclusion, ({ exclusion_poorest_30 }) => exclusion_poorest_30, share),
      },
      {
        of: 'leakage',
        column: column('leakage', words.leakage, (place) => place.leakage_by_rule ?? place.leakage_above_40, share),
      },
    ].flatMap((each) => (each.of === by ? [] : [each.column])),
    ...(need
      ? [
          column('need', words.need, ({ place_code }) => indexOf(stable.get(place_code)), count),
          column('needRank', words.needRank, ({ place_code }) => stable.get(place_code)?.rank ?? null, count),
          {
            id: 'rankRange',
            title: words.rankRange,
            values: Object.fromEntries(
              places.map(({ place_code }) => {
                const found = stable.get(place_code);
                return [place_code, found ? found.lowest - found.highest : null];
              }),
            ),
            printed: Object.fromEntries(
              places.map(({ place_code }) => {
                const found = stable.get(place_code);
                return [place_code, found ? `${count(found.highest)}–${count(found.lowest)}` : '–'];
              }),
            ),
          },
        ]
      : []),
    qualityColumn(rows, { title: words.quality, none: words.none }),
  ];
}

const indexOf = (found: { index: number } | null | undefined): number | null => (found ? 100 * found.index : null);
