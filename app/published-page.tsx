import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NothingPublished } from '@/components/layout/nothing-published';
import { PageFrame } from '@/components/layout/page-frame';
import type { Language } from '@/lib/core/language';
import { addressHeader } from '@/lib/pages/access/sign-in-address';
import { turnAway } from '@/lib/pages/access/turn-away';
import { areaOf } from '@/lib/pages/access/viewer-area';
import { viewerInForce } from '@/lib/pages/access/viewer-in-force';
import { openPage } from '@/lib/pages/published/open-page';
import type { PageInput } from '@/lib/pages/published/page-input';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { noteRefusal } from '@/lib/serving/access/note-refusal';
import type { Act } from '@/lib/serving/access/policy';
import type { ParseOptions } from '@/lib/serving/view-state/parse-view';

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
  if (answer.problem.code === 'not-for-role')
    await noteRefusal(viewer, act, (await headers()).get(addressHeader) ?? '');
  await turnAway(answer.problem);
  return <NothingPublished problem={answer.problem} />;
}
