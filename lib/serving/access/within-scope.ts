import type { Asker } from './asker';
import { covers, type Divisions, type Scope, shows } from './scope';

const placeCode = /^PK(?:\d|$)/;

export const scopeOfAsker = (asker: Asker): Scope => (asker === 'operator' ? null : (asker.viewer?.scope ?? null));

/** A question about a place outside the scope is answered like one about a place that does not exist: with nothing. */
export const asksWithin = (scope: Scope, divisions: Divisions, parameters: Record<string, unknown>): boolean =>
  scope === null ||
  Object.values(parameters).every(
    (value) => typeof value !== 'string' || !placeCode.test(value) || shows(scope, value, divisions),
  );

/**
 * Rows about a place outside the scope are left out; places that hold the scope stay as context, rows about no place stay. A row without
 * a place that says what it is about (`about_code`) stays where the scope covers that.
 */
export const rowsWithin = <Row extends Record<string, unknown>>(
  scope: Scope,
  divisions: Divisions,
  rows: Row[],
): Row[] =>
  scope === null
    ? rows
    : rows.filter(({ place_code: at, about_code: about }) =>
        typeof at === 'string'
          ? shows(scope, at, divisions)
          : about === undefined || (typeof about === 'string' && covers(scope, about)),
      );
