import type { SearchChoices, SearchPlace } from '@/lib/pages/households/search-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { covers } from '@/lib/serving/access/scope';
import { placeNames } from '@/lib/serving/queries/place-names';
import { programmes } from '@/lib/serving/queries/programmes';

const searched: readonly string[] = ['province', 'district', 'tehsil'] satisfies SearchPlace['level'][];

/** What a search may choose from: places that lie wholly in the viewer's area, models, programmes of the extract, years of surveys. */
export async function searchChoicesOf({
  ask,
  viewer,
  language,
  models,
  snapshot,
}: PublishedPage): Promise<SearchChoices> {
  const [names, known] = await Promise.all([ask(placeNames, {}), ask(programmes, { programme: null })]);
  const [first, last] = [snapshot.survey_first_on, snapshot.survey_last_on].map((day) => Number(day?.slice(0, 4)));
  return {
    places: names
      .filter(({ code, level }) => searched.includes(level) && viewer !== null && covers(viewer.scope, code))
      .map(({ code, level, en, ur }) => ({
        code,
        level: level as SearchPlace['level'],
        name: language === 'ur' ? (ur ?? en) : en,
      })),
    models: models.map((model) => ({
      id: model.model_id,
      title: language === 'ur' ? model.title_ur : model.title_en,
    })),
    programmes: known
      .filter(({ measured }) => measured)
      .map((each) => ({ id: each.programme_id, name: language === 'ur' ? each.name_ur : each.name_en })),
    years: first && last ? Array.from({ length: last - first + 1 }, (_, index) => last - index) : [],
  };
}
