import { featureColumns } from './feature-columns';
import type { PmtModel } from './model';

/**
 * Columns of a household that are taken from the list of its members and that no household answers: `int_household_rosters`
 * makes them for a load, for `naqsha score` and for `naqsha calibrate` alike. An adult is 18 or over; years are completed years
 * of schooling. All are unknown where the list is not as long as the household's size, schooling also where that of one adult is.
 */
export const rosterColumns: readonly string[] = [
  'members_under_5',
  'adults',
  'adult_education_years_most',
  'adult_education_years_mean',
];

/** The columns a model reads that come from the list of members. */
export const rosterColumnsOf = (model: PmtModel): string[] =>
  featureColumns(model)
    .map(({ column }) => column)
    .filter((column) => rosterColumns.includes(column));
