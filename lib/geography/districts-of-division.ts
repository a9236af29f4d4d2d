import { currentSet } from './known-boundary-sets';
import { readReferencePlaces } from './read-reference-places';

let byDivision: Map<string, string[]> | null = null;

/**
 * Codes of the districts of a division of the census; none where the code is no division. Imported boundaries take their divisions from
 * the same gazetteer.
 */
export function districtsOfDivision(code: string): readonly string[] {
  byDivision ??= grouped();
  return byDivision.get(code) ?? [];
}

function grouped(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { level, code, divisionCode } of readReferencePlaces(currentSet))
    if (level === 'district' && divisionCode !== null)
      groups.set(divisionCode, [...(groups.get(divisionCode) ?? []), code]);
  return groups;
}
