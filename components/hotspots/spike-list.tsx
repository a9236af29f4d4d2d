import { useTranslations } from 'next-intl';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { RankingList } from '../indicator/ranking-list';
import { Panel } from '../ui/panel';

/** Places that stand high among low neighbours, with what to do about them; nothing where there are none. */
export function SpikeList({
  rows,
  among,
  measure,
}: {
  rows: readonly PlaceFigure[];
  among: readonly PlaceFigure[];
  measure: Measure;
}) {
  const t = useTranslations('hotspots');
  if (rows.length === 0) return null;
  return (
    <Panel title={t('spikes')}>
      <p>{t('spikesNote')}</p>
      <RankingList rows={rows} among={among} measure={measure} shown={8} />
    </Panel>
  );
}
