import type { ReactNode } from 'react';
import { NothingPublished } from '@/components/layout/nothing-published';
import { PageFrame } from '@/components/layout/page-frame';
import type { Language } from '@/lib/core/language';
import { type IndicatorRow, indicators } from '@/lib/queries/indicators';
import { type ModelRow, models } from '@/lib/queries/models';
import { type PlaceRow, places } from '@/lib/queries/places';
import type { Snapshot } from '@/lib/queries/snapshot-in-force';
import { type Ask, withSnapshot } from '@/lib/queries/with-snapshot';
import { type ParseOptions, parseView } from '@/lib/view-state/parse-view';
import type { View } from '@/lib/view-state/view';
import type { PageInput } from './page-input';

/** All that a page knows when it draws: one snapshot, what it offers, and the view the link asks for. */
export interface PublishedPage {
  ask: Ask;
  snapshot: Snapshot;
  language: Language;
  view: View;
  /** The place of the view, with its parents. */
  place: PlaceRow | undefined;
  indicators: IndicatorRow[];
  models: ModelRow[];
}

/**
 * Draws a page from one snapshot: the one the link names, else the one in force. All questions are answered before the
 * drawing starts, so a page never mixes two snapshots.
 */
export async function publishedPage<Parts extends Record<string, string>>(
  input: PageInput<Parts>,
  draw: (page: PublishedPage) => Promise<ReactNode>,
  options: Pick<ParseOptions, 'otherKeys'> = {},
): Promise<ReactNode> {
  const [{ locale }, parameters] = await Promise.all([input.params, input.searchParams]);
  const wanted = parseView(parameters, options).view;
  const answer = await withSnapshot(wanted.snapshot, async (ask, snapshot) => {
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
    const content = await draw({
      ask,
      snapshot,
      language: locale as Language,
      view,
      place,
      indicators: offeredIndicators,
      models: offeredModels,
    });
    return (
      <PageFrame snapshot={snapshot} isPinned={view.snapshot !== null} ignored={ignored}>
        {content}
      </PageFrame>
    );
  });
  return answer.ok ? answer.value : <NothingPublished problem={answer.problem} />;
}
