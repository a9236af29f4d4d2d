import { getTranslations } from 'next-intl/server';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Category } from '@/lib/serving/presentation/category-map';
import { nameOf } from '@/lib/serving/presentation/figure/place-figure';
import { printP } from '@/lib/serving/presentation/hotspots/print-p';
import { pageTokens } from '@/lib/serving/presentation/tokens';
import type { HotspotAnswer } from './compute-hotspots';
import type { MoranScatterProps } from './moran-scatter-props';

export interface ScatterInput {
  page: PublishedPage;
  measured: MeasuredPlaces;
  answer: HotspotAnswer;
  categories: readonly Category[];
}

/** Every place shown against the mean of its neighbours; its slope belongs to the whole map, whatever part of it is shown. */
export async function scatterOf({ page, measured, answer, categories }: ScatterInput): Promise<MoranScatterProps> {
  const t = await getTranslations('hotspots');
  const { run } = answer;
  const { measure, rows } = measured;
  const inks = new Map(categories.map(({ id, ink }) => [id, ink]));
  const figures = new Map(rows.map((row) => [row.code, row]));
  const isPair = run.statistic === 'bivariate-local-moran';
  const second = page.indicators.find(({ indicator_id }) => indicator_id === page.view.beside);
  const points = answer.rows.flatMap(({ place_code, around, class: found }) => {
    const row = figures.get(place_code);
    if (!row || row.value === null || around === null) return [];
    const ink = found === 'not-significant' ? pageTokens.axis : (inks.get(found) ?? pageTokens.axis);
    return [
      {
        code: place_code,
        name: nameOf(row, page.language),
        here: row.value,
        around,
        className: t(`classes.${found}`),
        ink,
      },
    ];
  });
  const mean = (of: 'here' | 'around') =>
    points.reduce((sum, point) => sum + point[of], 0) / Math.max(1, points.length);
  const title = second && isPair ? (page.language === 'ur' ? second.title_ur : second.title_en) : measure.title;
  const isPlain = run.entered === 'as-published' && !isPair;
  const isPatterned = run.moran_p !== null && run.moran_p <= 0.05;
  return {
    points,
    mean: { here: mean('here'), around: mean('around') },
    slope: isPlain ? run.moran_i : null,
    reading:
      run.moran_i === null || isPair
        ? t('scatter.title')
        : t(isPlain ? 'scatter.slope' : 'scatter.slopeOfRates', {
            value: run.moran_i.toFixed(2),
            reading: t(isPatterned ? 'scatter.patterned' : 'scatter.random', { p: printP(run.moran_p) }),
          }),
    measure,
    around: title,
  };
}
