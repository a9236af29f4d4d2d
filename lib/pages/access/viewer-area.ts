import type { PublishedPage } from '@/lib/pages/published/published-page';
import { placeNames } from '@/lib/serving/queries/place-names';

/** Names of the places of the viewer's scope, in the language of the page; null for the nation and where nobody is signed in. */
export async function areaOf({
  ask,
  viewer,
  language,
}: Pick<PublishedPage, 'ask' | 'viewer' | 'language'>): Promise<string[] | null> {
  const scope = viewer?.scope ?? null;
  if (scope === null) return null;
  const names = new Map((await ask(placeNames, {})).map((each) => [each.code, each]));
  return scope.map((code) => {
    const place = names.get(code);
    return place ? ((language === 'ur' ? place.ur : null) ?? place.en) : code;
  });
}
