import { nationCode } from '@/lib/geography/place';
import type { ProgrammeReturn } from '@/lib/queries/programme-returns';
import { valuesByPlace } from '@/lib/queries/values-by-place';
import type { PublishedPage } from '../published-page';

/** What the registry itself says of paid over eligible in the nation, by programme of the returns; null where it holds none of it. */
export async function registryPaid(
  { ask, indicators }: PublishedPage,
  returns: readonly ProgrammeReturn[],
): Promise<Map<string, number | null>> {
  const ids = [...new Set(returns.map((each) => each.programme_id))];
  const found = await Promise.all(
    ids.map(async (id): Promise<[string, number | null]> => {
      const indicator = indicators.find((each) => each.indicator_id === `${id}_paid_over_eligible`);
      if (!indicator) return [id, null];
      const rows = await ask(valuesByPlace, {
        indicator: indicator.indicator_id,
        model: '',
        level: 'nation',
        within: nationCode,
        breakdown: 'none',
        category: 'all',
        period: null,
      });
      return [id, rows[0]?.value ?? null];
    }),
  );
  return new Map(found);
}
