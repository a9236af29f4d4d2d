import { recordKeySql, writePlaceKeys } from '../../registry/snapshot/key-tables.test-support';
import { measureHouseholds } from '../../registry/snapshot/steps/measure-households';
import { measureWelfare } from '../../registry/snapshot/steps/measure-welfare';
import { takeMedians } from '../../registry/snapshot/steps/medians';
import { rollUp } from '../../registry/snapshot/steps/roll-up';
import type { Connection } from '../../warehouse/database';
import type { Indicator } from '../indicators/indicator';
import { publicTier } from './policy';
import { protect } from './protect';

/** What a test says of an indicator; the rest is as plain as it can be. */
export type Asked = Pick<Indicator, 'id' | 'measure'> & Partial<Indicator>;

/** A figure as it is and as it is published. */
export interface ProtectedFigure {
  indicator_id: string;
  place_code: string;
  breakdown: string;
  category: string;
  /** Exact, before disclosure control. */
  true_numerator: number | null;
  true_denominator: number | null;
  true_value: number | null;
  true_base: number;
  true_contributors: number | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  status: string;
  covered_share: number;
  households: number | null;
  interval_low: number | null;
  interval_high: number | null;
}

const plain = {
  position: 1,
  unit: 'share',
  decimals: 1,
  betterWhen: 'lower',
  theme: 'housing',
  grain: 'households',
  perModel: false,
  breakdowns: ['none'],
  sensitive: false,
} as const;

const groups = {
  area_type: 'rural',
  head_sex: 'male',
  disability_group: 'without',
  household_size_group: '4-5',
  survey_year: '2022',
  elderly_group: 'without',
  children_group: '1-2',
};

/**
 * Measures and protects the figures of synthetic tehsils as a load does. `households` is a query of one row a household with `id`,
 * `place_code` and what the indicators speak of; `secret` stands for the disclosure key; `welfare` takes thresholds and Gini too.
 */
export async function protectedFigures(
  connection: Connection,
  households: string,
  asked: readonly Asked[],
  { secret = 'a test', welfare = false, modelIds = [] as readonly string[] } = {},
): Promise<ProtectedFigure[]> {
  const indicators = asked.map((each) => ({ ...plain, ...each }) as unknown as Indicator);
  const given = new Set((await connection.describe(households)).map(({ name }) => name));
  const lacking = Object.entries(groups).filter(([name]) => !given.has(name));
  await connection.run(`
    create or replace temp table int_households_scored as
    select *, ${recordKeySql('id', secret)} as record_key ${lacking.map(([name, value]) => `, '${value}' as ${name}`).join('')}
    from (${households});
    create or replace temp table dim_places as
    select distinct place_code, 'tehsil' as level, null::varchar as province_code, null::varchar as division_code,
      null::varchar as district_code, 1000::double as census_households_2023 from int_households_scored;
    create or replace temp table dim_snapshot as select '2025-09-30' as as_of_on;
    create or replace temp table dim_indicators as
    select * from (values ${indicators.map(({ id, theme }) => `('${id}', '${theme}')`).join(', ')}) as t(indicator_id, theme)`);
  await writePlaceKeys(connection, 'dim_places', secret);
  await rollUp(connection, await measureHouseholds(connection, indicators, modelIds));
  await takeMedians(connection, indicators, modelIds);
  if (welfare) await measureWelfare(connection, indicators, modelIds);
  await protect(connection, publicTier);
  return (await connection.all(`
    select published.*, sums.numerator as true_numerator, sums.denominator as true_denominator, coalesce(sums.base, 0) as true_base,
      sums.contributors as true_contributors,
      case when sums.kind in ('count', 'median', 'gini') then sums.numerator when sums.denominator > 0 then sums.numerator / sums.denominator end as true_value
    from (
      select indicator_id, place_code, breakdown, category, numerator, denominator, value, status, covered_share, households, interval_low,
        interval_high
      from int_figures_protected
    ) as published
    inner join int_indicator_sums as sums using (indicator_id, place_code, breakdown, category)
    order by indicator_id, place_code, breakdown, category`)) as unknown as ProtectedFigure[];
}
