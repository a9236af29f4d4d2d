import { expect } from 'vitest';
import { gradePlace } from '../../science/quality/grade-place';
import { keyAnswers } from '../../science/quality/quality-rule';
import type { Connection } from '../../warehouse/database';

/** Holds every published grade to the facts beside it, and those facts to the published figures. */
export async function expectQualityGrades(connection: Connection): Promise<void> {
  const rows = await connection.all('select * from fct_place_quality order by place_code');
  const figures = await connection.all(
    "select place_code, indicator_id, value, covered_share from fct_indicator_values where breakdown = 'none' and model_id = ''",
  );
  const byPlace = new Map<unknown, Map<unknown, (typeof figures)[number]>>();
  for (const figure of figures) {
    const own = byPlace.get(figure.place_code) ?? new Map();
    byPlace.set(figure.place_code, own.set(figure.indicator_id, figure));
  }
  const graded = rows.filter((row) => row.grade !== null);
  expect(graded.filter((row) => row.level === 'tehsil').length).toBe(577);
  for (const row of graded) {
    const own = byPlace.get(row.place_code);
    const shares = keyAnswers.map((id) => Number(own?.get(id)?.covered_share));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(Number(row.completeness) - mean)).toBeLessThanOrEqual(0.005 + 1e-9);
    expect(row.survey_age_years).toBeCloseTo(Number(own?.get('survey_age_years')?.value), 2);
    const again = gradePlace({
      registered: 'some',
      households: Number(own?.get('households')?.value),
      completeness: Number(row.completeness),
      surveyAgeYears: Number(row.survey_age_years),
      coverage: row.coverage as number | null,
      coverageBy: row.coverage_by as 'registered' | 'weights' | null,
    });
    expect([row.grade, row.reasons], String(row.place_code)).toEqual([again.grade, again.reasons.join(',')]);
  }
}
