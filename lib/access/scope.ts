import { districtsOfDivision } from '../geography/districts-of-division';
import { nationCode } from '../geography/place';

/**
 * A p-code begins with the code of each place it lies in (`PK1` holds `PK101` holds `PK10101`), a division apart, which holds the
 * districts that the census gives it. A scope of null is the nation; an empty scope covers nothing.
 */
export type Scope = readonly string[] | null;

const whole = (scope: Scope): scope is null => scope === null || scope.includes(nationCode);

const isWithin = (place: string, code: string): boolean =>
  place.startsWith(code) || districtsOfDivision(code).some((district) => place.startsWith(district));

/** The place and all of its figures and records lie inside the scope. */
export const covers = (scope: Scope, place: string): boolean =>
  whole(scope) || scope.some((code) => isWithin(place, code));

/** Inside the scope, or one of the places that hold it: their totals stay visible as what the scope is read against. */
export const shows = (scope: Scope, place: string): boolean =>
  covers(scope, place) || (scope ?? []).some((code) => isWithin(code, place));

/** The scope as it is kept: null is the nation; text that is not a list of codes covers nothing. */
export function scopeOf(text: unknown): readonly string[] | null {
  if (text === null || text === undefined || text === '') return null;
  const codes: unknown = JSON.parse(String(text));
  return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string' && code !== '') : [];
}
