import { expect } from 'vitest';
import { targetingErrors } from '../../science/targeting/targeting-errors';
import type { Connection } from '../../warehouse/database';

export interface TargetingTruth {
  national: Record<string, unknown>;
  provinces: Record<string, Record<string, unknown>>;
  /** Errors of a regression on other columns at 20, 30 and 40 %: a yardstick, not a truth. */
  pmt_yardstick_ols_not_a_truth: { main: Record<string, number> };
}

/**
 * The published distributions and errors against the figures published beside them and against the extract's truth: in at the cut-off in force
 * equals the headcount; the poor are as many as the truth says; errors at the fixed rate lie near the yardstick.
 */
export async function expectTargetingOfTruth(connection: Connection, truth: TargetingTruth): Promise<void> {
  const places: Record<string, Record<string, unknown>> = { ...truth.provinces, PK: truth.national };
  const yardstick = truth.pmt_yardstick_ols_not_a_truth.main;
  const both = await connection.all(`
    select scores.place_code, scores.households, scores.persons, heads.numerator as headcount, people.numerator as persons_poor
    from fct_score_distribution as scores
    inner join dim_pmt_models as models on models.model_id = scores.model_id and models.cut_off = scores.up_to
    inner join fct_indicator_values as heads on heads.place_code = scores.place_code and heads.model_id = scores.model_id
      and heads.indicator_id = 'poverty_headcount' and heads.breakdown = 'none' and heads.numerator is not null
    left join fct_indicator_values as people on people.place_code = scores.place_code and people.model_id = scores.model_id
      and people.indicator_id = 'poverty_headcount_persons' and people.breakdown = 'none'
    where scores.breakdown = 'none'`);
  expect(both.length).toBeGreaterThan(600);
  expect(both.filter(({ households, headcount }) => households !== headcount)).toEqual([]);
  expect(both.filter(({ persons, persons_poor }) => persons_poor !== null && persons !== persons_poor)).toEqual([]);

  const falling = await connection.all(`
    select place_code from fct_score_distribution
    window cells as (partition by model_id, place_code, breakdown, category order by up_to)
    qualify households < lag(households, 1, 0) over cells or persons < lag(persons, 1, 0) over cells`);
  expect(falling).toEqual([]);
  const close = await connection.all(`
    with cut_offs as (
      select model_id, unnest(json_extract(definition, '$.cutOffs[*].score')::double[]) as up_to from dim_pmt_models
    ),
    points as (
      select scores.*, cut_offs.up_to is not null or scores.up_to is null as is_set,
        households - lag(households, 1, 0) over (partition by scores.model_id, place_code order by scores.up_to) as apart
      from fct_score_distribution as scores left join cut_offs on cut_offs.model_id = scores.model_id and cut_offs.up_to = scores.up_to
      where breakdown = 'none'
    )
    select place_code, up_to from points
    qualify apart < 11 and not is_set and not lag(is_set, 1, false) over (partition by model_id, place_code order by up_to)`);
  expect(close).toEqual([]);

  const errors = await connection.all(`select * from fct_targeting_errors where model_id = 'hies-2016'`);
  expect(errors.length).toBeGreaterThan(20);
  for (const row of errors) {
    const cells = ['targeted_poor', 'missed_poor', 'targeted_non_poor', 'left_non_poor'].map((cell) =>
      Number(row[cell]),
    );
    const [targetedPoor, missedPoor, targetedNonPoor, leftNonPoor] = cells as [number, number, number, number];
    const all = cells.reduce((sum, count) => sum + count, 0);
    const truth = places[String(row.place_code)]?.[`poorest_${100 * Number(row.poor_share)}`];
    expect(Math.abs((targetedPoor + missedPoor) / all - Number(truth)), String(row.place_code)).toBeLessThan(
      0.01 + 20 / all,
    );
    if (row.place_code !== 'PK' || row.rule !== 'fixed_rate') continue;
    const { exclusionError, inclusionError } = targetingErrors({
      targetedPoor,
      missedPoor,
      targetedNonPoor,
      leftNonPoor,
    });
    expect(exclusionError).toBeCloseTo(inclusionError as number, 2);
    const near = yardstick[`exclusion_error_${100 * Number(row.poor_share)}`] as number;
    expect(Math.abs((exclusionError as number) - near)).toBeLessThan(0.03);
  }
}
