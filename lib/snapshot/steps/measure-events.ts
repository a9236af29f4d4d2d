import { pooledPeriod } from '../../core/period';
import { levels } from '../../geography/level';
import { eventGrains, isEventGrain } from '../../indicators/events/event-grains';
import type { Indicator } from '../../indicators/indicator';
import type { Connection } from '../../warehouse/database';
import { buildModels, type SqlModel } from '../sql-models';
import { type EventSums, eventSums, type Split, splitsOf } from './event-sums';

interface EventGroup {
  grain: keyof typeof eventGrains;
  programmeId: string | null;
  indicators: Indicator[];
}

/**
 * The indicators of events, by quarter and for all quarters together (`all`), at every level. Appends to `int_indicator_sums`:
 * `contributors` and `others` are the distinct households behind a numerator and its complement (a household lies in one tehsil, so they
 * add up the levels), `base` the two together, `known` the share of the expected caseload that was sent (`int_reporting`): a place that sent
 * nothing where something was due has 0, and its figure is missing. Medians are taken anew at every level.
 */
export async function measureEvents(
  connection: Connection,
  models: readonly SqlModel[],
  indicators: readonly Indicator[],
): Promise<void> {
  const groups = groupsOf(indicators);
  if (groups.length === 0) return;
  await buildModels(connection, models, [
    'int_reporting',
    ...new Set(groups.map(({ grain }) => eventGrains[grain].view)),
  ]);
  for (const group of groups) await measureGroup(connection, group);
}

function groupsOf(indicators: readonly Indicator[]): EventGroup[] {
  const groups = new Map<string, EventGroup>();
  for (const indicator of indicators) {
    if (!isEventGrain(indicator.grain)) continue;
    const programmeId = indicator.programmeId ?? null;
    const key = `${indicator.grain} ${programmeId ?? ''}`;
    const group = groups.get(key) ?? { grain: indicator.grain, programmeId, indicators: [] };
    group.indicators.push(indicator);
    groups.set(key, group);
  }
  return [...groups.values()];
}

async function measureGroup(connection: Connection, { grain, programmeId, indicators }: EventGroup): Promise<void> {
  const { view, quarterly, source, personal, ofProgrammes } = eventGrains[grain];
  const splits = splitsOf(indicators);
  const period = quarterly ? ['period'] : [];
  await connection.run(
    `create or replace temp table event_rows as select * from ${view} ${ofProgrammes ? 'where programme_id = $programme' : ''}`,
    ofProgrammes ? { programme: programmeId } : {},
  );
  const { columns, sums } = await eventSums(connection, 'event_rows', indicators, personal);
  const sets = [[], ...splits.map((split) => [split])].flatMap((split) =>
    quarterly
      ? [
          ['place_code', ...period, ...split],
          ['place_code', ...split],
        ]
      : [['place_code', ...split]],
  );
  const grouped = (column: string): string => `grouping(${column}) = 0`;
  await connection.run(`
    create or replace temp table event_cells as
    select place_code as tehsil_code, ${quarterly ? `if(${grouped('period')}, period, '${pooledPeriod}')` : 'null::varchar'} as period,
      ${splitCase(splits, (split) => `'${split}'`, "'none'")} as breakdown,
      ${splitCase(splits, (split) => split, "'all'")} as category,
      ${['count(*)::double as events', ...columns].join(',\n      ')}
    from event_rows
    group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')});
    delete from event_cells where category is null;

    create or replace temp table event_periods as select distinct period from event_cells;

    create or replace temp table event_coverage as
    with due as (
      select place_code as tehsil_code, period, received,
        case status when 'received' then received when 'missing' then received_before else 0 end as expected
      from int_reporting where source = '${source ?? ''}' and programme_id = '${programmeId ?? ''}'
      union all
      select place_code, '${pooledPeriod}', received,
        case status when 'received' then received when 'missing' then received_before else 0 end
      from int_reporting where source = '${source ?? ''}' and programme_id = '${programmeId ?? ''}'
    )
    select above.level, above.place_code, period, sum(received) / nullif(sum(expected), 0) as covered
    from due inner join int_places_above as above using (tehsil_code)
    group by all;
  `);
  const names = ['events', ...columns.map((column) => column.slice(column.lastIndexOf(' ') + 1))];
  await connection.run(`
    create or replace temp table event_rolled as
    with added as (
      select above.level, above.place_code, period, breakdown, category,
        ${names.map((name) => `sum(${name}) as ${name}`).join(', ')}
      from event_cells inner join int_places_above as above using (tehsil_code)
      group by all
    ),
    wholes as (
      select level, place_code, period, 'none' as breakdown, 'all' as category from dim_places cross join event_periods
      union
      select level, place_code, period, breakdown, category from added
    )
    select wholes.*, coalesce(covered, 1) as covered,
      ${names.map((name) => `coalesce(${name}, 0) as ${name}`).join(', ')}
    from wholes
    left join added on added.place_code = wholes.place_code and added.period is not distinct from wholes.period
      and added.breakdown = wholes.breakdown and added.category = wholes.category
    left join event_coverage as coverage on coverage.place_code = wholes.place_code and coverage.period = wholes.period;
  `);
  for (const each of sums) await connection.run(longSql(each));
  for (const indicator of indicators) await takeMedian(connection, indicator, quarterly, personal);
  for (const table of ['rows', 'cells', 'periods', 'coverage', 'rolled'])
    await connection.run(`drop table event_${table}`);
}

const splitCase = (splits: readonly Split[], then: (split: Split) => string, otherwise: string): string =>
  `case ${splits.map((split) => `when grouping(${split}) = 0 then ${then(split)}`).join(' ')} ${splits.length === 0 ? 'when false then null' : ''} else ${otherwise} end`;

const offered = ({ breakdowns }: Indicator): string => breakdowns.map((breakdown) => `'${breakdown}'`).join(', ');

const described = ({ id, measure, unit, decimals, sensitive }: Indicator): string =>
  `'${id}' as indicator_id, '' as model_id, '${measure.kind}' as kind, '${unit}' as unit, ${decimals} as decimals, ${sensitive} as sensitive`;

function longSql({ indicator, numerator, denominator, contributors, others, counts, isPersonal }: EventSums): string {
  return `
    insert into int_indicator_sums by name
    select ${described(indicator)}, ${counts} as counts, level, place_code, period, breakdown, category,
      ${numerator} as numerator, ${denominator ?? 'null::double'} as denominator,
      (${contributors} + ${others})::double as base, covered as known, 1::double as households,
      ${contributors}::double as contributors, ${others}::double as others, ${isPersonal} as personal
    from event_rolled where breakdown in (${offered(indicator)})`;
}

async function takeMedian(
  connection: Connection,
  indicator: Indicator,
  quarterly: boolean,
  personal: boolean,
): Promise<void> {
  const { measure } = indicator;
  if (measure.kind !== 'median') return;
  const splits = splitsOf([indicator]);
  const sets = [[], ...splits.map((split) => [split])].flatMap((split) => [
    ...(quarterly ? [['place', 'period', ...split]] : []),
    ['place', ...split],
  ]);
  for (const level of levels) {
    await connection.run(`
      insert into int_indicator_sums by name
      with middle as (
        select above.place_code as place,
          ${quarterly ? `if(grouping(period) = 0, period, '${pooledPeriod}')` : 'null::varchar'} as period,
          ${splitCase(splits, (split) => `'${split}'`, "'none'")} as breakdown,
          ${splitCase(splits, (split) => split, "'all'")} as category,
          median(${measure.value})::double as median, count(${measure.value})::double as total,
          ${personal ? `count(distinct protected_unit) filter (where (${measure.value}) is not null)::double` : '0'} as units
        from event_rows
        inner join int_places_above as above on above.tehsil_code = event_rows.place_code and above.level = '${level}'
        group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')})
      )
      select ${described(indicator)}, false as counts, rolled.level, rolled.place_code, rolled.period, rolled.breakdown,
        rolled.category, median as numerator, coalesce(total, 0) as denominator, coalesce(units, 0) as base,
        rolled.covered as known, 1::double as households, coalesce(units, 0) as contributors, 0::double as others,
        ${personal} as personal
      from event_rolled as rolled
      left join middle on middle.place = rolled.place_code and middle.period is not distinct from rolled.period
        and middle.breakdown = rolled.breakdown and middle.category = rolled.category
      where rolled.level = '${level}' and rolled.breakdown in (${offered(indicator)})
    `);
  }
}
