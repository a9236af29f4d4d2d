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

async function measureGroup(connection: Connection, group: EventGroup): Promise<void> {
  const { grain, programmeId, indicators } = group;
  const { view, quarterly, personal, ofProgrammes } = eventGrains[grain];
  await connection.run(
    `create or replace temp table event_rows as select * from ${view} ${ofProgrammes ? 'where programme_id = $programme' : ''}`,
    ofProgrammes ? { programme: programmeId } : {},
  );
  await writeCoverage(connection, group);
  const onePerUnit = personal && quarterly && (await isOnePerUnit(connection));
  for (const split of [null, ...splitsOf(indicators)]) {
    const offering = indicators.filter(({ breakdowns }) => breakdowns.includes(split ?? 'none'));
    for (const pooled of quarterly && isPooled(split) ? [false, true] : [false]) {
      const cells: Cells = { split, period: quarterly ? (pooled ? `'${pooledPeriod}'` : 'period') : 'null::varchar' };
      const counting = { isPersonal: personal, onePerUnit: onePerUnit && !pooled };
      await rollSums(connection, cells, await eventSums(connection, 'event_rows', offering, counting));
      await takeMedians(connection, offering, cells, counting);
    }
  }
  for (const table of ['rows', 'coverage', 'rolled', 'medians'])
    await connection.run(`drop table if exists event_${table}`);
}

/** All quarters together are split only where a reader asks of them: how long money waits, and why it failed. */
const isPooled = (split: Split | null): boolean => split === null || split === 'ageing' || split === 'failure_reason';

/** What one pass groups by: a way to split or none, and a quarter, all quarters or no period. */
interface Cells {
  split: Split | null;
  period: string;
}

const isOnePerUnit = async (connection: Connection): Promise<boolean> =>
  (
    await connection.all(
      'select 1 as found from event_rows group by protected_unit, period having count(*) > 1 limit 1',
    )
  ).length === 0;

/** The share of the expected caseload that each place sent, by quarter and in all, in `event_coverage`. */
const writeCoverage = (connection: Connection, { grain, programmeId }: EventGroup): Promise<void> =>
  connection.run(
    `
    create or replace temp table event_coverage as
    with due as (
      select place_code as tehsil_code, period, received,
        case status when 'received' then received when 'missing' then received_before else 0 end as expected
      from int_reporting where source = $source and programme_id = $programme
    ),
    periods as (
      select * from due union all by name select * replace ('${pooledPeriod}' as period) from due
    )
    select above.level, above.place_code, period, sum(received) / nullif(sum(expected), 0) as covered
    from periods inner join int_places_above as above using (tehsil_code)
    group by all`,
    { source: eventGrains[grain].source ?? '', programme: programmeId ?? '' },
  );

const groupedBy = ({ split, period }: Cells): string =>
  `${period} as period, '${split ?? 'none'}' as breakdown, ${split ?? "'all'"} as category`;

/** The sums of one pass at every level, in `event_rolled`, and from there into `int_indicator_sums`. */
async function rollSums(
  connection: Connection,
  cells: Cells,
  { columns, sums }: { columns: string[]; sums: EventSums[] },
): Promise<void> {
  const names = ['events', ...columns.map((column) => column.slice(column.lastIndexOf(' ') + 1))];
  await connection.run(`
    create or replace temp table event_rolled as
    with cells as (
      select place_code as tehsil_code, ${groupedBy(cells)}, ${['count(*)::double as events', ...columns].join(', ')}
      from event_rows
      ${cells.split === null ? '' : `where ${cells.split} is not null`}
      group by all
    ),
    added as (
      select above.level, above.place_code, period, breakdown, category,
        ${names.map((name) => `sum(${name}) as ${name}`).join(', ')}
      from cells inner join int_places_above as above using (tehsil_code)
      group by all
    ),
    wholes as (
      ${cells.split === null ? 'select level, place_code, period, breakdown, category from dim_places cross join (select distinct period, breakdown, category from cells)' : 'select level, place_code, period, breakdown, category from added'}
    )
    select wholes.*, coalesce(covered, 1) as covered,
      ${names.map((name) => `coalesce(${name}, 0) as ${name}`).join(', ')}
    from wholes
    left join added on added.place_code = wholes.place_code and added.period is not distinct from wholes.period
      and added.category = wholes.category
    left join event_coverage as coverage on coverage.place_code = wholes.place_code and coverage.period = wholes.period;
  `);
  for (const each of sums) await connection.run(longSql(each));
}

const described = ({ id, measure, unit, decimals, sensitive }: Indicator): string =>
  `'${id}' as indicator_id, '' as model_id, '${measure.kind}' as kind, '${unit}' as unit, ${decimals} as decimals, ${sensitive} as sensitive`;

function longSql({ indicator, numerator, denominator, contributors, others, counts, isPersonal }: EventSums): string {
  return `
    insert into int_indicator_sums by name
    select ${described(indicator)}, ${counts} as counts, level, place_code, period, breakdown, category,
      ${numerator} as numerator, ${denominator ?? 'null::double'} as denominator,
      (${contributors} + ${others})::double as base, covered as known, 1::double as households,
      ${contributors}::double as contributors, ${others}::double as others, ${isPersonal} as personal
    from event_rolled`;
}

/** The medians of one pass, at each level anew; those of a level from one reading of the events. */
async function takeMedians(
  connection: Connection,
  indicators: readonly Indicator[],
  cells: Cells,
  { isPersonal, onePerUnit }: { isPersonal: boolean; onePerUnit: boolean },
): Promise<void> {
  const medians = indicators.flatMap((indicator) =>
    indicator.measure.kind === 'median' ? [{ indicator, value: `(${indicator.measure.value})` }] : [],
  );
  if (medians.length === 0) return;
  const unit = onePerUnit ? '*' : 'distinct protected_unit';
  const taken = medians.map(
    ({ value }, at) => `median(${value})::double as median_${at}, count(${value})::double as total_${at},
      ${isPersonal ? `count(${unit}) filter (where ${value} is not null)::double` : '0'} as units_${at}`,
  );
  for (const level of levels) {
    await connection.run(`
      create or replace temp table event_medians as
      select above.place_code, ${groupedBy(cells)}, ${taken.join(', ')}
      from event_rows inner join int_places_above as above on above.tehsil_code = event_rows.place_code and above.level = '${level}'
      where ${medians.map(({ value }) => `${value} is not null`).join(' or ')}
      group by all
    `);
    for (const [at, { indicator }] of medians.entries())
      await connection.run(`
        insert into int_indicator_sums by name
        select ${described(indicator)}, false as counts, rolled.level, rolled.place_code, rolled.period, rolled.breakdown,
          rolled.category, median_${at} as numerator, coalesce(total_${at}, 0) as denominator, coalesce(units_${at}, 0) as base,
          rolled.covered as known, 1::double as households, coalesce(units_${at}, 0) as contributors, 0::double as others,
          ${isPersonal} as personal
        from event_rolled as rolled
        left join event_medians as medians on medians.place_code = rolled.place_code
          and medians.period is not distinct from rolled.period and medians.category = rolled.category
        where rolled.level = '${level}'
      `);
  }
}
