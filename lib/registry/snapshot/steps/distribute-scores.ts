import { fctScoreDistribution } from '../../../../data/models/marts/fct_score_distribution.schema';
import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import { spacedPoints } from '../../../measures/disclosure/spaced-points';
import type { Connection } from '../../../warehouse/database';
import type { Mart } from '../../../warehouse/mart';
import { createMartSql } from '../../../warehouse/write-mart';
import type { TargetedModel } from './targeted-model';

/** Nation and provinces may be parted by these; a district's would mostly be withheld. */
const wideBreakdowns = ['head_sex', 'disability', 'consumption_fifth', 'poorest_30'] as const;

/**
 * Writes `fct_score_distribution` from `targeting_values`: households and persons at or below each point of a place, by category. Each
 * cumulative count is perturbed as the headcount of the same households is, its smaller side of all that are scored (of persons, the side of
 * fewer persons), so that the count at the cut-off in force is the published headcount; the others are put in order around it, and points closer than eleven published
 * households are left out. Points of a breakdown are those of the whole; a category under the smallest base is left out of a place.
 */
export async function distributeScores(
  connection: Connection,
  models: readonly TargetedModel[],
  policy: DisclosurePolicy,
): Promise<void> {
  await connection.run(createMartSql(fctScoreDistribution as unknown as Mart));
  for (const model of models) {
    await connection.run(`
      create or replace temp table score_bins as
      select above.level, above.place_code, if(above.level in ('nation', 'province'), up_to_half, up_to_whole) as up_to, household, persons, record_key, area_type, head_sex, disability, consumption_fifth, poorest_30
      from (select *, ${upToSql(model, 0.5)} as up_to_half, ${upToSql(model, 1)} as up_to_whole, 1 as household from targeting_values where ${model.column} is not null) as scored
      inner join int_places_above as above using (tehsil_code)
      where above.level <> 'division'`);
    await perturb(connection, model, ['none', 'area_type', ...wideBreakdowns], policy);
    await keepPoints(connection, model, policy);
    await connection.run(`
      insert into fct_score_distribution by name
      select '${model.id}' as model_id, counted.level, counted.place_code, breakdown, category, counted.up_to, households, persons
      from score_counts as counted
      inner join score_points as points on points.place_code = counted.place_code and points.up_to is not distinct from counted.up_to
      where whole >= ${policy.smallestBase}
      order by all`);
  }
  for (const table of ['bins', 'counts', 'points']) await connection.run(`drop table if exists score_${table}`);
}

/** The upper end of the interval that holds a standing: the next multiple of the step or official cut-off. Districts and tehsils have whole points. */
const upToSql = ({ column, official }: TargetedModel, step: 0.5 | 1): string =>
  `least(ceil(${column} / ${step}) * ${step}, ${official.map((cutOff) => `case when ${column} <= ${cutOff} then ${cutOff} end`).join(', ') || 'null'})`;

async function perturb(
  connection: Connection,
  model: TargetedModel,
  breakdowns: readonly string[],
  policy: DisclosurePolicy,
): Promise<void> {
  const split = breakdowns.map((breakdown) => {
    const category = breakdown === 'none' ? "'all'" : breakdown;
    const wide = wideBreakdowns.some((each) => each === breakdown) ? "and level in ('nation', 'province')" : '';
    return `select level, place_code, '${breakdown}' as breakdown, ${category} as category, up_to, household, persons, record_key
      from score_bins where ${category} is not null ${wide}`;
  });
  const official = model.official.map(
    (cutOff) => `select distinct level, place_code, ${cutOff}::double as up_to from score_bins`,
  );
  await connection.run(`
    create or replace temp table score_sums as
    with bins as (
      select level, place_code, breakdown, category, up_to, count(*)::double as households, sum(persons) as persons,
        bit_xor(record_key) as key, min(record_key) as least, max(persons) as most, min(persons) as fewest
      from (${split.join(' union all ')}) group by all
    ),
    points as (
      select distinct level, place_code, up_to from score_bins ${official.map((sql) => `union ${sql}`).join(' ')}
    ),
    categories as (
      select distinct level, place_code, breakdown, category from bins
    ),
    dense as (
      select categories.*, points.up_to, coalesce(households, 0) as households, coalesce(persons, 0) as persons, key, least, most, fewest
      from categories
      inner join points using (level, place_code)
      left join bins using (level, place_code, breakdown, category, up_to)
    )
    select level, place_code, breakdown, category, up_to,
      sum(households) over upward as below, sum(households) over whole - sum(households) over upward as above,
      sum(persons) over upward as persons_below, sum(persons) over whole - sum(persons) over upward as persons_above,
      bit_xor(key) over upward as key_below, min(least) over upward as least_below, max(most) over upward as most_below,
      min(fewest) over upward as fewest_below,
      bit_xor(key) over downward as key_above, min(least) over downward as least_above, max(most) over downward as most_above,
      min(fewest) over downward as fewest_above,
      sum(households) over whole as all_households, sum(persons) over whole as all_persons, bit_xor(key) over whole as all_key,
      min(least) over whole as all_least, max(most) over whole as all_most, min(fewest) over whole as all_fewest
    from dense
    window whole as (partition by level, place_code, breakdown, category),
      upward as (partition by level, place_code, breakdown, category order by up_to rows unbounded preceding),
      downward as (partition by level, place_code, breakdown, category order by up_to rows between 1 following and unbounded following)
  `);
  const sideOf = (name: string, isAbove: string): string =>
    `${isAbove} as ${name}_is_above, ${['', 'key', 'least', 'persons', 'most', 'fewest']
      .map((what) => {
        const [above, below] = ['above', 'below'].map((end) => (what === '' ? end : `${what}_${end}`));
        return `if(${isAbove}, ${above}, ${below}) as ${name}${what === '' ? '' : `_${what}`}`;
      })
      .join(', ')}`;
  const cell = (name: string) => ({ key: `${name}_key`, least: `${name}_least`, place: 'place_key' });
  const noised = withNoiseSql(
    `(
      select *, ${sideOf('side', '2 * below > above + below')}, ${sideOf('people', '2 * persons_below > persons_above + persons_below')}
      from score_sums inner join int_place_keys using (place_code)
    )`,
    {
      all_noise: { count: 'all_households', ...cell('all') },
      side_noise: { count: 'side', ...cell('side') },
      people_noise: { count: 'people', ...cell('people') },
    },
    {
      all_shift: { ...cell('all'), of: 'all_persons' },
      people_shift: { ...cell('people'), of: 'people_persons' },
    },
    policy,
  );
  const moved = (mean: string, most: string, fewest: string, count: string, shift: string): string =>
    `(${mean} + ${shift} * greatest(${most} - ${mean}, ${mean} - ${fewest}) / ${count})`;
  await connection.run(`
    create or replace temp table score_counts as
    with drawn as (
      select *, all_households + all_noise as whole,
        (all_households + all_noise) * ${moved('(all_persons / all_households)', 'all_most', 'all_fewest', 'all_households', 'all_shift')} as whole_persons,
        side + side_noise as side_shown,
        case when people > 0
          then round(greatest(0, (people + people_noise) * ${moved('(people_persons / people)', 'people_most', 'people_fewest', 'people', 'people_shift')}))
          else 0 end as people_shown
      from (${noised})
    ),
    shown as (
      select level, place_code, breakdown, category, up_to, whole, greatest(round(whole_persons), 0) as whole_persons,
        least(greatest(if(side_is_above, whole - side_shown, side_shown), 0), whole) as households,
        least(greatest(if(people_is_above, round(whole_persons) - people_shown, people_shown), 0), round(whole_persons)) as persons
      from drawn
    ),
    anchored as (
      select *, max(households) filter (where up_to = ${model.cutOff ?? 'null'}) over cells as anchor,
        max(persons) filter (where up_to = ${model.cutOff ?? 'null'}) over cells as persons_anchor
      from shown window cells as (partition by place_code, breakdown, category)
    ),
    clamped as (
      select * replace (
        case when up_to < ${model.cutOff ?? 'null'} then least(households, anchor) when up_to > ${model.cutOff ?? 'null'} then greatest(households, anchor)
          else households end as households,
        case when up_to < ${model.cutOff ?? 'null'} then least(persons, persons_anchor)
          when up_to > ${model.cutOff ?? 'null'} then greatest(persons, persons_anchor) else persons end as persons
      ) from anchored
    ),
    ordered as (
      select level, place_code, breakdown, category, up_to, whole,
        list_sort(list(households) over cells)[row_number() over along] as households,
        list_sort(list(persons) over cells)[row_number() over along] as persons
      from clamped
      window cells as (partition by place_code, breakdown, category), along as (partition by place_code, breakdown, category order by up_to)
    )
    select * from ordered
    union all
    select distinct level, place_code, breakdown, category, null as up_to, whole, whole as households, whole_persons as persons from shown;
    drop table score_sums
  `);
}

/** Puts the points that a place keeps into `score_points`, with the empty one that stands for all. */
async function keepPoints(connection: Connection, model: TargetedModel, policy: DisclosurePolicy): Promise<void> {
  const rows = (await connection.all(`
    select place_code, any_value(whole) as whole, to_json(list([up_to, households] order by up_to))::varchar as cells
    from score_counts where breakdown = 'none' and up_to is not null
    group by place_code order by place_code`)) as { place_code: string; whole: number; cells: string }[];
  const kept = rows.map(({ place_code, whole, cells }) => {
    const read = JSON.parse(cells) as [number, number][];
    const official = model.official.map((cutOff) => read.findIndex(([point]) => point === cutOff));
    const is = spacedPoints(
      read.map(([, households]) => households),
      whole,
      official,
      policy.smallestBase,
    );
    return { place_code, up_to: [...read.flatMap(([point], index) => (is[index] ? [point] : [])), null] };
  });
  await connection.run(
    `create or replace temp table score_points as
     select place_code, unnest(up_to) as up_to
     from (select unnest(from_json($kept::json, '[{"place_code":"VARCHAR","up_to":["DOUBLE"]}]'), max_depth := 2))`,
    { kept: JSON.stringify(kept) },
  );
}
