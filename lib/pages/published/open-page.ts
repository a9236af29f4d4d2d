import type { Language } from '@/lib/core/language';
import type { Result } from '@/lib/core/result';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Asker } from '@/lib/serving/access/asker';
import { indicators } from '@/lib/serving/queries/indicators';
import { models } from '@/lib/serving/queries/models';
import { places } from '@/lib/serving/queries/places';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';
import {
  type IgnoredParameter,
  type ParseOptions,
  parseView,
  type QueryParameters,
} from '@/lib/serving/view-state/parse-view';

/**
 * Reads a link against one snapshot, the one it names or else the one in force, and answers from it: for a page, a file or a sheet of
 * paper alike. Who asks, and for what, is judged before anything is read. What the link asks and the snapshot does not hold, or not for
 * this asker, is listed as ignored.
 */
export function openPage<Answer>(
  parameters: QueryParameters,
  language: Language,
  asker: Exclude<Asker, 'operator'>,
  use: (page: PublishedPage, ignored: IgnoredParameter[]) => Promise<Answer>,
  options: Pick<ParseOptions, 'otherKeys'> = {},
): Promise<Result<Answer>> {
  const wanted = parseView(parameters, options).view;
  return withSnapshot(wanted.snapshot, asker, async (ask, snapshot) => {
    const [offeredIndicators, offeredModels, [place]] = await Promise.all([
      ask(indicators, { indicator: null }),
      ask(models, {}),
      ask(places, { code: wanted.place, level: null, within: null }),
    ]);
    const { view, ignored } = parseView(parameters, {
      ...options,
      offered: {
        indicator: (id) => offeredIndicators.some((each) => each.indicator_id === id),
        model: (id) => offeredModels.some((each) => each.model_id === id),
        place: () => place !== undefined,
        beside: (id) => offeredIndicators.some((each) => each.indicator_id === id),
      },
    });
    const offered = { indicators: offeredIndicators, models: offeredModels };
    return use({ ask, asker, viewer: asker.viewer, snapshot, language, view, place, ...offered }, ignored);
  });
}
