'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';
import type { Measure } from '@/lib/serving/presentation/measure';
import { useEstimates } from '../indicator/sampled-in';
import { useView } from '../ui/use-view';
import styles from './cluster-list.module.css';
import { MoreButton } from './more-button';

export interface ClusterListProps {
  clusters: readonly Cluster[];
  measure: Measure;
  /** How many clusters, and how many isolated places, are listed. */
  shown?: number;
}

/** The clusters, largest first on the side of need, then the places that stand out alone; a press chooses them on the map. */
export function ClusterList({ clusters, measure, shown = 6 }: ClusterListProps) {
  const t = useTranslations('hotspots');
  const language = useLocale() as Language;
  const { rounded } = useEstimates();
  const { view, mark } = useView();
  const [isOpen, setOpen] = useState({ together: false, alone: false });
  if (clusters.length === 0) return <p>{t('none')}</p>;
  const number = (value: number | null): string =>
    value === null ? '–' : formatNumber(rounded(value), { decimals: 0, language });
  const isChosen = ({ codes }: Cluster): boolean =>
    view.select.length === codes.length && codes.every((code) => view.select.includes(code));
  const [together, alone] = [clusters.filter((each) => !each.isIsolated), clusters.filter((each) => each.isIsolated)];
  const nameOf = ({ isIsolated, codes, name, side }: Cluster): string => {
    if (isIsolated) return `${name} · ${t(`isolated.${side}`)}`;
    const words = codes.length === 1 ? t('clusterPart', { name }) : t('cluster', { places: codes.length, name });
    return `${words} · ${t(`side.${side}`)}`;
  };
  return (
    <>
      <ul className={styles.list}>
        {[
          ...together.slice(0, isOpen.together ? undefined : shown),
          ...alone.slice(0, isOpen.alone ? undefined : shown),
        ].map((cluster) => (
          <li key={cluster.id}>
            <button
              type="button"
              className={styles.cluster}
              data-need={cluster.isNeed || undefined}
              aria-pressed={isChosen(cluster)}
              onClick={() => mark({ select: isChosen(cluster) ? [] : cluster.codes })}
            >
              <span className={styles.name}>{nameOf(cluster)}</span>
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
      {together.length > shown && (
        <MoreButton open={isOpen.together} onToggle={() => setOpen({ ...isOpen, together: !isOpen.together })}>
          {t('more', { count: together.length - shown })}
        </MoreButton>
      )}
      {alone.length > shown && (
        <MoreButton open={isOpen.alone} onToggle={() => setOpen({ ...isOpen, alone: !isOpen.alone })}>
          {t('moreIsolated', { count: alone.length - shown })}
        </MoreButton>
      )}
    </>
  );
}
