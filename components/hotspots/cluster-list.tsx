'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/presentation/format-number';
import { formatValue } from '@/lib/presentation/format-value';
import type { Measure } from '@/lib/presentation/measure';
import { useView } from '../ui/use-view';
import type { Cluster } from './cluster';
import styles from './cluster-list.module.css';

export interface ClusterListProps {
  clusters: readonly Cluster[];
  measure: Measure;
  /** How many are listed. */
  shown?: number;
}

/** The clusters, largest first on the side of need; a press chooses all their places on the map. */
export function ClusterList({ clusters, measure, shown = 6 }: ClusterListProps) {
  const t = useTranslations('hotspots');
  const language = useLocale() as Language;
  const { view, mark } = useView();
  if (clusters.length === 0) return <p>{t('none')}</p>;
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, { decimals: 0, language });
  const isChosen = ({ codes }: Cluster): boolean =>
    view.select.length === codes.length && codes.every((code) => view.select.includes(code));
  return (
    <>
      <ul className={styles.list}>
        {clusters.slice(0, shown).map((cluster) => (
          <li key={cluster.number}>
            <button
              type="button"
              className={styles.cluster}
              data-need={cluster.isNeed || undefined}
              aria-pressed={isChosen(cluster)}
              onClick={() => mark({ select: isChosen(cluster) ? [] : cluster.codes })}
            >
              <span className={styles.name}>
                {cluster.codes.length === 1
                  ? cluster.name
                  : t('cluster', { places: cluster.codes.length, name: cluster.name })}{' '}
                · {t(`side.${cluster.side}`)}
              </span>
              <span>
                {t(cluster.affected === null ? 'membersPlain' : 'members', {
                  value: formatValue(
                    cluster.mean === null
                      ? { status: 'missing', value: null }
                      : { status: 'known', value: cluster.mean },
                    measure,
                    { language },
                  ).text,
                  households: number(cluster.households),
                  affected: number(cluster.affected),
                })}
              </span>
              {cluster.programmes.length > 0 && (
                <span className={styles.programmes}>
                  {t('programmes', {
                    list: cluster.programmes
                      .map(({ name, households, unknown }) =>
                        t(unknown > 0 ? 'programmeAtLeast' : 'programme', { name, households: number(households) }),
                      )
                      .join(' · '),
                  })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {clusters.length > shown && <p className={styles.note}>{t('more', { count: clusters.length - shown })}</p>}
    </>
  );
}
