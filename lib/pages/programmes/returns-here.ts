import { programmeSchema } from '@/lib/measures/programmes/programme-schema';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { programmeReturns } from '@/lib/serving/queries/programme-returns';
import type { ProgrammeRow } from '@/lib/serving/queries/programmes';
import { registryPaid } from '../returns/registry-paid';
import { returnHref } from '../returns/return-href';
import type { ReturnsPanelProps } from '../returns/returns-panel-props';

/** What the ministry has published of a place: of one programme and its parts, or of all where none is named; null where it is nothing. */
export async function returnsHere(
  page: PublishedPage,
  programme: ProgrammeRow | null,
): Promise<ReturnsPanelProps | null> {
  const { ask, view, place } = page;
  const level = place?.level ?? 'nation';
  const all = await ask(programmeReturns, { programme: null, period: null, level, within: view.place });
  const ids =
    programme &&
    new Set([
      programme.programme_id,
      ...programmeSchema.parse(JSON.parse(programme.definition)).parts.map(({ id }) => id),
    ]);
  const returns = all.filter((row) => row.place_code === view.place && (ids === null || ids.has(row.programme_id)));
  if (returns.length === 0) return null;
  const registry = await registryPaid(page, returns, { code: view.place, level });
  return { returns, registry, shown: undefined, hrefOf: (one) => returnHref(view, one) };
}
