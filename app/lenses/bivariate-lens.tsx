import { getTranslations } from 'next-intl/server';
import { BesideSelect } from '@/components/indicator/beside-select';
import { LinkedBivariate } from '@/components/indicator/linked-bivariate';
import { Board } from '@/components/ui/board';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { type LensProps, mapHeight } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { besideOf } from '@/lib/pages/map-views/second-measure';
import { bivariateMap, cellId } from '@/lib/serving/presentation/bivariate-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';

const thirds = [
  ['low', 0],
  ['middle', 1],
  ['high', 2],
] as const;

/** Two measures on one map, how closely they go together, and the nine cells as a table. */
export async function BivariateLens({ page, measured }: LensProps) {
  const { rows, measure } = measured;
  const [t, board] = await Promise.all([getTranslations('bivariate'), getTranslations('board')]);
  const ground = await mapProps({ page, measured, height: mapHeight });
  if (ground === null) return <Notice>{board('noPolygons')}</Notice>;
  const beside = await besideOf(page, measured);
  const second = beside.measured;
  const shapes = new Set(ground.outline?.places.map(({ code }) => code));
  const map = bivariateMap(rows, second.rows, shapes, { first: measure.thirds, second: second.measure.thirds });
  const print = (value: number, decimals = 0) => formatNumber(value, { decimals, language: page.language });
  const countIn = (wide: number, high: number): string =>
    print(map.classes.find(({ id }) => id === cellId(wide, high))?.count ?? 0);
  return (
    <>
      <BesideSelect {...beside.select} />
      {beside.isWhole && <Notice icon="help">{t('whole', { measure: second.measure.title })}</Notice>}
      <Board kind="map">
        <LinkedBivariate {...ground} second={second.measure} secondRows={second.rows} />
        <Panel title={t('together')}>
          <p data-correlation="">
            {map.correlation === null
              ? t('noCorrelation', { places: map.known })
              : t('correlation', { places: map.known, rho: print(map.correlation, 2) })}
          </p>
          <DataTable
            caption={t('table')}
            columns={[
              { title: t('rowsAre', { second: second.measure.title }) },
              ...thirds.map(([name]) => ({ title: t(name), isNumber: true })),
            ]}
            rows={[...thirds].reverse().map(([name, high]) => ({
              key: name,
              cells: [t(name), ...thirds.map(([, wide]) => countIn(wide, high))],
            }))}
          />
          <p>{t('columnsAre', { first: measure.title, second: second.measure.title })}</p>
        </Panel>
      </Board>
    </>
  );
}
