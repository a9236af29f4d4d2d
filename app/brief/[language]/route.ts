import { getTranslations } from 'next-intl/server';
import { type Language, languages } from '@/lib/core/language';
import { done, type Refusal, type Result, refused } from '@/lib/core/result';
import { askerOf, turnedAway } from '@/lib/pages/access/guard-route';
import { briefOf } from '@/lib/pages/brief/brief';
import { briefName } from '@/lib/pages/brief/brief-name';
import { briefSubject } from '@/lib/pages/brief/brief-subject';
import { stateHref } from '@/lib/pages/brief/state-href';
import { openPage } from '@/lib/pages/published/open-page';
import { renderBrief } from '@/lib/serving/brief/render-brief';

interface Call {
  params: Promise<{ language: string }>;
}

interface Printed {
  pdf: Uint8Array<ArrayBuffer>;
  disposition: string;
  snapshot: string;
}

const statuses: Record<string, number> = { 'nothing-published': 503, 'snapshot-damaged': 503 };

const problem = (refusal: Refusal): Response =>
  Response.json(refusal, { status: statuses[refusal.code] ?? 404, headers: { 'cache-control': 'private, no-store' } });

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/**
 * `/brief/en?…` and `/brief/ur?…`: the cluster or place of a view as one printed page, for the same query as any page. 404 in words
 * where the language, the snapshot or a place is not known.
 */
export async function GET(request: Request, { params }: Call): Promise<Response> {
  const { language } = await params;
  if (!isLanguage(language))
    return problem({
      code: 'unknown-language',
      sentence: `There is no brief in "${language}".`,
      nextStep: `Ask for ${languages.map((each) => `/brief/${each}`).join(' or ')}.`,
    });
  const t = await getTranslations({ locale: language });
  const answer = await openPage(
    new URL(request.url).searchParams,
    language,
    await askerOf(request, 'export'),
    async (page, ignored): Promise<Result<Printed>> => {
      const lost = ignored.find(({ key }) => key === 'place');
      if (lost)
        return refused({
          code: 'unknown-place',
          sentence: `There is no place "${lost.value}" in this snapshot.`,
          nextStep: 'Choose a place of /places, or leave "place" out of the link for the nation.',
        });
      const subject = await briefSubject(page);
      if (!subject.ok) return subject;
      const brief = await briefOf({ subject: subject.value, ignored, href: stateHref(request, page), t });
      return done({
        pdf: new Uint8Array(await renderBrief(brief)),
        disposition: briefName(subject.value, brief),
        snapshot: page.snapshot.snapshot_id,
      });
    },
  );
  if (!answer.ok) return turnedAway(answer.problem) ?? problem(answer.problem);
  if (!answer.value.ok) return problem(answer.value.problem);
  const { pdf, disposition, snapshot } = answer.value.value;
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
      'x-naqsha-snapshot': snapshot,
    },
  });
}
