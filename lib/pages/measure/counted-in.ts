import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { MeasuredPlaces } from './measured-places';
import { partsOf } from './parts';

/**
 * What the numerators of a share count, in words, so that bubbles may stand for them; null where they are no whole households or
 * people (sums of gaps, of weights) or the figure is no share.
 */
export function countedIn(
  { language, snapshot }: Pick<PublishedPage, 'language' | 'snapshot'>,
  { indicator, rows }: Pick<MeasuredPlaces, 'indicator' | 'rows'>,
): string | null {
  const known = rows.flatMap(({ numerator }) => (numerator === null ? [] : [numerator]));
  const areCounts = indicator.unit === 'share' && known.length > 0 && known.every(Number.isInteger);
  return areCounts ? (partsOf(indicator, language, snapshot)?.numerator ?? null) : null;
}
