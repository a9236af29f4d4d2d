import { getTranslations } from 'next-intl/server';
import { type ChangedPlace, changesSince } from '@/lib/pages/hotspots/changes-since';
import type { LensTable } from '@/lib/pages/map-views/lens-table-rows';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { printP } from '@/lib/serving/presentation/hotspots/print-p';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';
import type { LensProps } from './lens-props';

/** The table twin of a change: the change of every place with its interval, both figures, q and whether it stands out; null where there is none. */
export async function changeTable({ page, measured }: LensProps, quality: ExtraColumn): Promise<LensTable | null> {
  const { since } = await changesSince(page, measured);
  if (since === null) return null;
  const { rows } = since;
  const t = await getTranslations('hotspots.since');
  const { language, snapshot, view } = page;
  const { measure, indicator, model, level } = measured;
  const by = <Value>(of: (row: ChangedPlace) => Value): Record<string, Value> =>
    Object.fromEntries(rows.map((row) => [row.code, of(row)]));
  const print = (value: number | null): string =>
    value === null ? '' : formatValue({ status: 'known', value }, measure, { language }).text;
  const figure = (id: 'before' | 'now'): ExtraColumn => ({
    id,
    title: t(id),
    values: by((row) => row[id]),
    printed: by((row) => print(row[id])),
  });
  const file = new URLSearchParams({
    indicator: indicator.indicator_id,
    level,
    within: view.place,
    since: since.before.id,
    breakdown: view.breakdown,
    category: view.category,
    snapshot: snapshot.snapshot_id,
    format: 'csv',
  });
  if (view.period) file.set('period', view.period);
  if (model) file.set('model', model.model_id);
  return {
    instead: { rows, measure: { ...measure, kind: 'change' } },
    extras: [
      figure('before'),
      figure('now'),
      { id: 'q', title: t('q'), values: by(({ q }) => q), printed: by(({ q }) => printP(q)) },
      {
        id: 'stands',
        title: t('stands'),
        values: by(({ q, standsOut }) => (q === null ? null : t(standsOut ? 'yes' : 'no'))),
        printed: by(({ q, standsOut }) => (q === null ? t('notTested') : t(standsOut ? 'yes' : 'no'))),
      },
      quality,
    ],
    csvHref: `/api/v1/changes?${file}`,
  };
}
