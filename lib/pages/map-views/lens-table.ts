import { getTranslations } from 'next-intl/server';
import { hotspotHrefs } from '@/lib/pages/hotspots/hotspot-hrefs';
import { hotspotsOf } from '@/lib/pages/hotspots/hotspots';
import type { LensTable } from '@/lib/pages/map-views/lens-table-rows';
import { leadOf } from '@/lib/serving/presentation/hotspots/lead-of';
import { printP, printScore } from '@/lib/serving/presentation/hotspots/print-p';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';
import { qualityColumn } from '@/lib/serving/presentation/table/quality-column';
import { valuesCsvHref } from '../measure/values-csv-href';
import { changeTable } from './change-table';
import type { LensProps } from './lens-props';

/** The table that belongs to the lens of the view. Asks the snapshot, so it is called before the page is drawn. */
export async function lensTable({ page, measured }: LensProps): Promise<LensTable> {
  const words = await getTranslations('quality');
  const quality = qualityColumn(measured.rows, { title: words('column'), none: words('none') });
  const plain = { extras: [quality], csvHref: valuesCsvHref(page, measured, measured.level) };
  if (page.view.lens === 'change') return (await changeTable({ page, measured }, quality)) ?? plain;
  if (page.view.lens !== 'hotspots') return plain;
  const outcome = await hotspotsOf(page, measured);
  if ('refusal' in outcome) return plain;
  const t = await getTranslations('hotspots');
  const { rows } = outcome.answer;
  const by = <Value>(of: (row: (typeof rows)[number]) => Value): Record<string, Value> =>
    Object.fromEntries(rows.map((row) => [row.place_code, of(row)]));
  const judged = (name: 'p' | 'q'): ExtraColumn => ({
    id: name,
    title: t(`table.${name}`),
    values: by((row) => row[name]),
    printed: by((row) => printP(row[name])),
  });
  return {
    extras: [
      { id: 'class', title: t('table.class'), values: by((row) => t(`classes.${row.class}`)) },
      { id: 'z', title: t('table.z'), values: by((row) => row.z), printed: by((row) => printScore(row.z)) },
      judged('p'),
      judged('q'),
      quality,
    ],
    csvHref: hotspotHrefs(page, measured).insideHref,
    lead: by((row) => leadOf(row.class, measured.measure.betterWhen)),
  };
}
