'use client';

import { useTranslations } from 'next-intl';
import type { PairsPanelProps } from '@/lib/pages/targeting/pairs-panel-props';
import { Board } from '../ui/board';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { PairMap } from './pair-map';
import { useLabNumbers } from './use-lab-numbers';

/** Two models on the same registry: who wins and who loses when the second replaces the first, and where. */
export function PairsPanel({ pair, titles, provinces, districts, outline }: PairsPanelProps) {
  const t = useTranslations('targeting.pairs');
  const { estimate, plain } = useLabNumbers();
  if (!pair) {
    return (
      <Panel title={t('title')}>
        <p>{t('none')}</p>
      </Panel>
    );
  }
  const { in_both, only_a, only_b, in_neither, rank_correlation } = pair;
  return (
    <Panel title={t('title')}>
      <p>{t('which', { a: titles.a, b: titles.b })}</p>
      <p>{t(`rules.${pair.rule}`)}</p>
      <Board kind="halves">
        <div>
          <DataTable
            caption={t('matrix')}
            columns={[
              { title: t('first') },
              { title: t('inSecond'), isNumber: true },
              { title: t('outSecond'), isNumber: true },
            ]}
            rows={[
              { key: 'in', cells: [t('in'), estimate(in_both), t('losers', { households: estimate(only_a) })] },
              { key: 'out', cells: [t('out'), t('winners', { households: estimate(only_b) }), estimate(in_neither)] },
            ]}
          />
          <p>
            {t('net', { change: estimate(only_b - only_a, true) })}{' '}
            {rank_correlation === null ? '' : t('ranks', { correlation: plain(rank_correlation, 2) })}
          </p>
          <DataTable
            caption={t('provinces')}
            columns={[
              { title: t('province') },
              { title: t('winnersTitle'), isNumber: true },
              { title: t('losersTitle'), isNumber: true },
              { title: t('netTitle'), isNumber: true },
              { title: t('ranksTitle'), isNumber: true },
            ]}
            rows={provinces.map(({ name, pair: each }) => ({
              key: each.place_code,
              cells: [
                name,
                estimate(each.only_b),
                estimate(each.only_a),
                estimate(each.only_b - each.only_a, true),
                each.rank_correlation === null ? '' : plain(each.rank_correlation, 2),
              ],
            }))}
          />
        </div>
        <div>
          <PairMap outline={outline} districts={districts} />
        </div>
      </Board>
    </Panel>
  );
}
