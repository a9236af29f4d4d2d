import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { KeptSnapshot } from '@/lib/serving/queries/kept-snapshots';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

/** Snapshots that links may still name; a steward rolls back from the command line. */
export function SnapshotsPanel({ snapshots, shown }: { snapshots: readonly KeptSnapshot[]; shown: string }) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  return (
    <Panel title={t('snapshots')} aside={<code dir="ltr">naqsha rollback ID</code>}>
      <DataTable
        caption={t('snapshots')}
        columns={[
          { title: t('snapshot') },
          { title: t('extract') },
          { title: t('asOf') },
          { title: t('loaded') },
          { title: t('households'), isNumber: true },
          { title: t('state') },
        ]}
        rows={snapshots.map((snapshot) => ({
          key: snapshot.snapshot_id,
          cells: [
            <Link key="id" href={`/?snapshot=${snapshot.snapshot_id}`}>
              <bdi>{snapshot.snapshot_id}</bdi>
            </Link>,
            <bdi key="name">{snapshot.name}</bdi>,
            formatDay(snapshot.as_of_on, language),
            formatDay(snapshot.loaded_at, language),
            formatNumber(snapshot.households, { decimals: 0, language }),
            [
              snapshot.current && t('inForce'),
              snapshot.snapshot_id === shown && t('shownHere'),
              snapshot.synthetic && t('sample'),
            ]
              .filter(Boolean)
              .join(language === 'ur' ? '، ' : ', '),
          ],
        }))}
      />
    </Panel>
  );
}
