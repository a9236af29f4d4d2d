import { z } from 'zod';
import { levels } from '../../../lib/science/geography/level';
import { grades } from '../../../lib/science/quality/quality-rule';
import { defineMart, oneOf, optionalNumber, text } from '../../../lib/warehouse/mart';

const letter = (meaning: string) => z.enum(grades).nullable().describe(meaning);

export const fctPlaceQuality = defineMart({
  name: 'fct_place_quality',
  grain: 'one place; how far its figures can be trusted, from the published figures alone',
  key: ['place_code'],
  columns: z.object({
    place_code: text('place'),
    level: oneOf(levels, 'level of the place'),
    households: optionalNumber('registered households, as published'),
    completeness: optionalNumber('mean share of six key answers that is filled, two decimals'),
    survey_age_years: optionalNumber('mean age of the survey records in years, as published'),
    surveyed_within_36_months: optionalNumber('share surveyed within 36 months, two decimals; empty where withheld'),
    coverage: optionalNumber(
      'households over those of the 2023 census, two decimals; tehsils without a census figure are left out of both, empty where none has one',
    ),
    coverage_by: z
      .enum(['registered', 'weights'])
      .nullable()
      .describe('registered where records are counted, weights where they stand for more households by survey weight'),
    grade: letter(
      'A the best to D; the worst of the four letters; empty where nothing is registered or it is withheld',
    ),
    households_grade: letter('letter for the number of households'),
    completeness_grade: letter('letter for completeness'),
    survey_age_grade: letter('letter for the age of the survey'),
    coverage_grade: letter('letter for coverage'),
    reasons: text('codes of what keeps the place from an A, weightiest first, separated by commas'),
  }),
});
