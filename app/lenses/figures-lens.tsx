import { getTranslations } from 'next-intl/server';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { RankingList } from '@/components/indicator/ranking-list';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { type LensProps, mapHeight } from '@/lib/pages/map-views/lens-props';
import { isMapped } from '@/lib/science/geography/is-mapped';
import { MapOfPlaces } from '../map-of-places';

/** The figures themselves: map, chosen places and ranking. */
export async function FiguresLens({ page, measured }: LensProps) {
  const t = await getTranslations('board');
  const { rows, measure, level, explanation } = measured;
  return (
    <Board kind="map">
      {isMapped(level) ? (
        <MapOfPlaces page={page} measured={measured} height={mapHeight} />
      ) : (
        <Notice>{t('noPolygons')}</Notice>
      )}
      <Stack>
        <ChosenPlaces rows={rows} measure={measure} explanation={explanation} />
        <Panel title={t(measure.betterWhen === 'higher' ? 'lowest' : 'highest')}>
          <RankingList rows={rows} measure={measure} shown={12} />
        </Panel>
      </Stack>
    </Board>
  );
}
