import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { nationCode } from '@/lib/science/geography/place';
import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';

/** What the registry itself says of paid over eligible in a place, by programme of the returns; null where it holds none of it. */
export async function registryPaid(
  { ask, indicators }: PublishedPage,
  returns: readonly ProgrammeReturn[],
  place: { code: string; level: Level } = { code: nationCode, level: 'nation' },
): Promise<Map<string, number | null>> {
  const ids = [...new Set(returns.map((each) => each.programme_id))];
  const found = await Promise.all(
    ids.map(async (id): Promise<[string, number | null]> => {
      const indicator = indicators.find((each) => each.indicator_id === `${id}_paid_over_eligible`);
      if (!indicator) return [id, null];
      const rows = await ask(valuesByPlace, {
        indicator: indicator.indicator_id,
        model: '',
        level: place.level,
        within: place.code,
        breakdown: 'none',
        category: 'all',
        period: null,
      });
      return [id, rows.find((row) => row.place_code === place.code)?.value ?? null];
    }),
  );
  return new Map(found);
}
