import { getTranslations } from 'next-intl/server';
import { ChosenPlaces } from '@/components/indicator/chosen-places';
import { EstimateNote } from '@/components/indicator/estimate-note';
import { LinkedCartogram } from '@/components/indicator/linked-cartogram';
import { RankingList } from '@/components/indicator/ranking-list';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Stack } from '@/components/ui/stack';
import { cartogramInForce } from '@/lib/pages/map-views/cartogram-in-force';
import { type LensProps, mapHeight } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import { places } from '@/lib/serving/queries/places';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';

const registered = 'households';

/**
 * The figures with every place as large as its households. They are the registered ones of the snapshot, not those of the census:
 * figures rest on them, and the census counts none in Azad Kashmir and Gilgit-Baltistan.
 */
export async function CartogramLens({ page, measured }: LensProps) {
  const { rows, measure, explanation, level } = measured;
  const [t, board] = await Promise.all([getTranslations('cartogram'), getTranslations('board')]);
  const ground = await mapProps({ page, measured, height: mapHeight });
  if (ground === null) return <Notice>{board('noPolygons')}</Notice>;
  const { snapshot, view, language } = page;
  const [households, provinces] = await Promise.all([
    page.ask(valuesByPlace, {
      indicator: registered,
      model: '',
      level,
      within: view.place,
      breakdown: 'none',
      category: 'all',
      period: view.period,
    }),
    page.ask(places, { code: null, level: 'province', within: null }),
  ]);
  const weights = new Map(households.map((row) => [row.place_code, shownCount(row, snapshot).value]));
  const provinceOf = new Map(
    households.map((row) => [row.place_code, level === 'province' ? row.place_code : row.province_code]),
  );
  const cartogram = await cartogramInForce(snapshot.snapshot_id, ground.level, view.place, {
    codes: new Set(rows.map(({ code }) => code)),
    weightOf: (code) => weights.get(code) ?? null,
    provinceOf: (code) => provinceOf.get(code) ?? null,
  });
  if (cartogram === null) return <Notice>{board('noPolygons')}</Notice>;
  const number = (count: number) => formatNumber(count, { decimals: 0, language });
  const total = [...weights.values()].reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const { topologyUrl: _url, outline: _outline, ...map } = ground;
  return (
    <Board kind="map">
      <LinkedCartogram
        {...map}
        cartogram={cartogram}
        weights={Object.fromEntries(weights)}
        weightTitle={t('households')}
        provinceNames={Object.fromEntries(
          provinces.map((row) => [row.place_code, language === 'ur' ? (row.name_ur ?? row.name_en) : row.name_en]),
        )}
        legendNote={
          <>
            {t('size', { count: number(total) })}{' '}
            <EstimateNote figures={[{ estimatedFrom: snapshot.sampled_one_in }]} />
            {cartogram.unweighed > 0 && ` ${t('unweighed', { count: cartogram.unweighed })}`}
          </>
        }
      />
      <Stack>
        <ChosenPlaces rows={rows} measure={measure} explanation={explanation} />
        <Panel title={board(measure.betterWhen === 'higher' ? 'lowest' : 'highest')}>
          <RankingList rows={rows} measure={measure} shown={12} />
        </Panel>
      </Stack>
    </Board>
  );
}
