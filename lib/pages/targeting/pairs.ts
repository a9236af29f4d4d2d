import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { PairsPanelProps } from '@/lib/pages/targeting/pairs-panel-props';
import { nationCode } from '@/lib/science/geography/place';
import { emptyOutline } from '@/lib/serving/presentation/outline/outline';
import { modelPairs } from '@/lib/serving/queries/model-pairs';
import { places } from '@/lib/serving/queries/places';
import { outlineInForce } from '../map-views/outline-in-force';
import { placeParents } from '../map-views/place-parents';
import { modelOf } from '../measure/model-in-view';

export type PairRule = 'official' | 'equal_rate';

/** The model of the page beside the first other one that scores the same households, under a rule: the nation, its provinces and districts. */
export async function pairsOf(page: PublishedPage, rule: PairRule): Promise<PairsPanelProps> {
  const { ask, models, language } = page;
  const [nation, provinces, districts, provinceRows, districtRows] = await Promise.all([
    ask(modelPairs, { level: 'nation', rule }),
    ask(modelPairs, { level: 'province', rule }),
    ask(modelPairs, { level: 'district', rule }),
    ask(places, { code: null, level: 'province', within: null }),
    ask(places, { code: null, level: 'district', within: null }),
  ]);
  const model = modelOf(page).model_id;
  const pair = nation.find(({ model_a, model_b }) => model_a === model || model_b === model) ?? null;
  const isSame = (each: { model_a: string; model_b: string }): boolean =>
    each.model_a === pair?.model_a && each.model_b === pair?.model_b;
  const titleOf = (id: string | undefined): string => {
    const row = models.find(({ model_id }) => model_id === id);
    return (language === 'ur' ? row?.title_ur : row?.title_en) ?? '';
  };
  const named = (row: { name_en: string; name_ur: string | null }): string =>
    (language === 'ur' ? row.name_ur : null) ?? row.name_en;
  return {
    pair,
    titles: { a: titleOf(pair?.model_a), b: titleOf(pair?.model_b) },
    provinces: provinceRows.flatMap((row) => {
      const there = provinces.find((each) => each.place_code === row.place_code && isSame(each));
      return there ? [{ name: named(row), pair: there }] : [];
    }),
    districts: pair
      ? districtRows.map((row) => ({
          code: row.place_code,
          name: named(row),
          pair: districts.find((each) => each.place_code === row.place_code && isSame(each)) ?? null,
        }))
      : [],
    outline: pair
      ? await outlineInForce({
          snapshot: page.snapshot.snapshot_id,
          level: 'district',
          place: nationCode,
          parents: placeParents(districtRows),
          size: 480,
        })
      : emptyOutline(1),
  };
}
