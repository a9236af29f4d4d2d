import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { nameOf, placeFigure } from '@/lib/serving/presentation/figure/place-figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { Peer } from '@/lib/serving/queries/peers';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { ShownValue } from './shown-value';

/** Places of about the same population, to compare with something comparable. */
export function PeerList({
  peers,
  measure,
  snapshot,
}: {
  peers: readonly Peer[];
  measure: Measure;
  snapshot: Sampled;
}) {
  const t = useTranslations('places');
  const language = useLocale() as Language;
  return (
    <Panel title={t('peers')}>
      {peers.length === 0 ? (
        <p>{t('noPeers')}</p>
      ) : (
        <DataTable
          caption={t('peers')}
          columns={[
            { title: t('place') },
            { title: t('population'), isNumber: true },
            { title: measure.title, isNumber: true },
          ]}
          rows={peers.map((peer) => {
            const row = placeFigure(peer, language, snapshot);
            return {
              key: row.code,
              cells: [
                <span key="name">
                  <Link href={`/places/${row.code}`}>{nameOf(row, language)}</Link> <small>{row.within}</small>
                </span>,
                formatNumber(peer.population, { decimals: 0, language }),
                <ShownValue key="value" figure={row} measure={measure} isBrief hasInterval />,
              ],
            };
          })}
        />
      )}
    </Panel>
  );
}
