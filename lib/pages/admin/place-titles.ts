import type { Scope } from '@/lib/serving/access/scope';
import type { Viewer } from '@/lib/serving/access/viewer';
import { placeNames } from '@/lib/serving/queries/place-names';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

export interface PlaceTitles {
  /** Where the names are had for a search; null before the first publish. */
  namesUrl: string | null;
  titlesOf(scope: Scope): { code: string; name: string }[];
}

/** Names of places for whoever manages people, and of one's own area for everybody: names and codes, never a figure. A code without a name stands for itself. */
export async function placeTitles(
  by: Viewer,
  act: 'manage-users' | 'keep-own-account',
  language: string,
): Promise<PlaceTitles> {
  const answer = await withSnapshot(null, { viewer: by, act }, async (ask, snapshot) => ({
    id: snapshot.snapshot_id,
    names: await ask(placeNames, {}),
  }));
  const names = new Map(answer.ok ? answer.value.names.map((each) => [each.code, each]) : []);
  const nameOf = (code: string): string => {
    const place = names.get(code);
    return place ? ((language === 'ur' ? place.ur : null) ?? place.en) : code;
  };
  return {
    namesUrl: answer.ok ? `/boundaries/${answer.value.id}/names.json` : null,
    titlesOf: (scope) => (scope ?? []).map((code) => ({ code, name: nameOf(code) })),
  };
}
