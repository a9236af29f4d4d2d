import { nationCode } from '../../science/geography/place';

/**
 * A p-code begins with the code of each place it lies in (`PK1` holds `PK101` holds `PK10101`), so a place covers another exactly when
 * its code begins the other's; an area that is given as a division is kept as its districts. A scope of null is the nation; an empty scope covers nothing.
 */
export type Scope = readonly string[] | null;

const whole = (scope: Scope): scope is null => scope === null || scope.includes(nationCode);

/** The place and all of its figures and records lie inside the scope. */
export const covers = (scope: Scope, place: string): boolean =>
  whole(scope) || scope.some((code) => place.startsWith(code));

/** The districts of each division, whose code does not begin theirs. */
export type Divisions = ReadonlyMap<string, readonly string[]>;

/** Inside the scope, or one of the places that hold it: their totals stay visible as what the scope is read against. */
export const shows = (scope: Scope, place: string, divisions: Divisions): boolean => {
  if (covers(scope, place)) return true;
  const holding = divisions.get(place) ?? [place];
  return (scope ?? []).some((code) => holding.some((each) => code.startsWith(each)));
};

/** The scope as it is kept: null is the nation; text that is not a list of codes covers nothing. */
export function scopeOf(text: unknown): readonly string[] | null {
  if (text === null || text === undefined || text === '') return null;
  const codes: unknown = JSON.parse(String(text));
  return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string' && code !== '') : [];
}
