import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type Level, levels } from '@/lib/science/geography/level';
import { byCategory } from '@/lib/serving/presentation/figure/by-category';
import { categories } from '@/lib/serving/queries/categories';
import type { MeasureControlsProps } from './measure-controls-props';
import type { MeasuredPlaces } from './measured-places';

/** What may be chosen: only what the snapshot holds for this indicator, and only levels below the place shown. */
export async function controlChoices(
  page: PublishedPage,
  { indicator }: Pick<MeasuredPlaces, 'indicator'>,
): Promise<MeasureControlsProps> {
  const isUrdu = page.language === 'ur';
  const rows = (await page.ask(categories, { indicator: indicator.indicator_id })).sort(byCategory);
  const breakdowns = [...new Set(rows.map((row) => row.breakdown))];
  return {
    themes: themesOf(page),
    levels: levelsBelow(page.place?.level ?? 'nation'),
    splits: breakdowns.map((breakdown) => ({
      breakdown,
      categories: rows.filter((row) => row.breakdown === breakdown).map((row) => row.category),
    })),
    models: indicator.per_model
      ? page.models.map((model) => ({ id: model.model_id, title: isUrdu ? model.title_ur : model.title_en }))
      : [],
    defaultModel: page.snapshot.default_model,
  };
}

/** The indicators that the snapshot holds, by theme, with their titles in the language of the page. */
export function themesOf({ indicators, language }: Pick<PublishedPage, 'indicators' | 'language'>) {
  const themes = [...new Set(indicators.map((each) => each.theme))];
  return themes.map((theme) => ({
    theme,
    indicators: indicators
      .filter((each) => each.theme === theme)
      .map((each) => ({ id: each.indicator_id, title: language === 'ur' ? each.title_ur : each.title_en })),
  }));
}

/** The levels of places within a place. */
export const levelsBelow = (level: Level): Level[] => {
  const below = levels.slice(levels.indexOf(level) + 1);
  return below.length > 0 ? below : ['tehsil'];
};
