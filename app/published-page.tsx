import type { ReactNode } from 'react';
import { NothingPublished } from '@/components/layout/nothing-published';
import { PageFrame } from '@/components/layout/page-frame';
import type { Language } from '@/lib/core/language';
import type { Asker } from '@/lib/serving/access/asker';
import type { Act } from '@/lib/serving/access/policy';
import type { Viewer } from '@/lib/serving/access/viewer';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { ModelRow } from '@/lib/serving/queries/models';
import type { PlaceRow } from '@/lib/serving/queries/places';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { Ask } from '@/lib/serving/queries/with-snapshot';
import type { ParseOptions } from '@/lib/serving/view-state/parse-view';
import type { View } from '@/lib/serving/view-state/view';
import { areaOf } from './access/area-of';
import { turnAway } from './access/turn-away';
import { viewerInForce } from './access/viewer-in-force';
import { openPage } from './open-page';
import type { PageInput } from './page-input';

/** All that a page knows when it draws: one snapshot, what it offers, and the view the link asks for. */
export interface PublishedPage {
  ask: Ask;
  /** Who asks, and for what; goes with every question to another snapshot or file. */
  asker: Exclude<Asker, 'operator'>;
  /** Who is signed in; null where the page is open to all. */
  viewer: Viewer | null;
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
 * drawing starts, so a page never mixes two snapshots. `act` states what the page does; whoever may not do it is led to the sign-in page
 * and back, or told that the role does not open it.
 */
export async function publishedPage<Parts extends Record<string, string>>(
  input: PageInput<Parts> & { act?: Act },
  draw: (page: PublishedPage) => Promise<ReactNode>,
  { act = input.act ?? 'see-aggregates', ...options }: Pick<ParseOptions, 'otherKeys'> & { act?: Act } = {},
): Promise<ReactNode> {
  const [{ locale }, parameters, viewer] = await Promise.all([input.params, input.searchParams, viewerInForce()]);
  const answer = await openPage(
    parameters,
    locale as Language,
    { viewer, act },
    async (page, ignored) => {
      const [content, area] = await Promise.all([draw(page), areaOf(page)]);
      return (
        <PageFrame snapshot={page.snapshot} isPinned={page.view.snapshot !== null} ignored={ignored} area={area}>
          {content}
        </PageFrame>
      );
    },
    options,
  );
  if (answer.ok) return answer.value;
  await turnAway(answer.problem);
  return <NothingPublished problem={answer.problem} />;
}
