import { nationCode } from '@/lib/science/geography/place';
import type { Scope } from '@/lib/serving/access/scope';
import type { Viewer } from '@/lib/serving/access/viewer';
import { places } from '@/lib/serving/queries/places';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

/**
 * The scope that a form names: no place is the nation. A division, whose code does not begin the codes of its districts, stands for
 * these; a code that no published place has is left out.
 */
export async function scopeGiven(by: Viewer, codes: readonly string[]): Promise<Scope> {
  if (codes.length === 0 || codes.includes(nationCode)) return null;
  const answer = await withSnapshot(null, { viewer: by, act: 'manage-users' }, (ask) =>
    ask(places, { code: null, level: null, within: null }),
  );
  const known = answer.ok ? answer.value : [];
  return codes.flatMap((code) => {
    const place = known.find((each) => each.place_code === code);
    if (!place) return [];
    if (place.level !== 'division') return [code];
    return known
      .filter((each) => each.level === 'district' && each.division_code === code)
      .map((each) => each.place_code);
  });
}
