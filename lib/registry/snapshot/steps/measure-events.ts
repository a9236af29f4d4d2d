import { pooledPeriod } from '../../../core/period';
import { everySum } from '../../../measures/indicators/cell-sums';
import { eventGrains, isEventGrain } from '../../../measures/indicators/events/event-grains';
import type { Indicator } from '../../../measures/indicators/indicator';
import { addedUp, type SumColumn } from '../../../measures/indicators/sum-column';
import type { Connection } from '../../../warehouse/database';
import { buildModels, type SqlModel } from '../sql-models';
import { type EventCells, eventGroup } from './event-cells';
import { takeEventMedians } from './event-medians';
import { type EventSums, eventSums, type Split, splitsOf } from './event-sums';
import { describedAs } from './long-figure';
import { showReporting } from './show-reporting';

interface EventGroup {
  grain: keyof typeof eventGrains;
  programmeId: string | null;
  indicators: Indicator[];
}

/**
 * The indicators of events, by quarter and for all quarters together (`all`), at every level. Appends to `int_indicator_sums` the columns
 * of `sum-column`, households counted once in every cell (a household lies in one tehsil, so they add up the levels); `known` is the
 * share of the expected caseload that was sent (`int_reporting`): a place that sent nothing where something was due has 0, and its
 * figure is missing. Medians are taken anew at every level.
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
  await showReporting(connection);
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
    `create or replace temp table event_rows as
     select told.*, coalesce(keys.record_key, hash(protected_unit)) as record_key
     from ${view} as told left join int_record_keys as keys on keys.household_id = told.protected_unit
     ${ofProgrammes ? 'where programme_id = $programme' : ''}`,
    ofProgrammes ? { programme: programmeId } : {},
  );
  await writeCoverage(connection, group);
  const onePerUnit = !personal || (quarterly && (await isOnePerUnit(connection)));
  for (const split of [null, ...splitsOf(indicators)]) {
    const offering = indicators.filter(({ breakdowns }) => breakdowns.includes(split ?? 'none'));
    for (const pooled of quarterly && isPooled(split) ? [false, true] : [false]) {
      const cells: EventCells = {
        split,
        period: quarterly ? (pooled ? `'${pooledPeriod}'` : 'period') : 'null::varchar',
      };
      const isSingle = onePerUnit && !(pooled && personal);
      await rollSums(
        connection,
        cells,
        await eventSums(connection, 'event_rows', offering, { onePerUnit: isSingle }),
        personal,
      );
      await takeEventMedians(connection, offering, cells, { personal, onePerUnit: isSingle });
    }
  }
  for (const table of ['rows', 'coverage', 'rolled']) await connection.run(`drop table if exists event_${table}`);
}

/** All quarters together are split only where a reader asks of them: how long money waits, and why it failed. */
const isPooled = (split: Split | null): boolean => split === null || split === 'ageing' || split === 'failure_reason';

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
      select place_code as tehsil_code, period, sent.received, shown.received as received_shown,
        case sent.status when 'received' then sent.received when 'missing' then received_before else 0 end as expected,
        case sent.status when 'received' then shown.received when 'missing' then shown.expected else 0 end as expected_shown
      from int_reporting as sent inner join int_reporting_shown as shown using (source, programme_id, place_code, period)
      where source = $source and programme_id = $programme
    ),
    periods as (
      select * from due union all by name select * replace ('${pooledPeriod}' as period) from due
    )
    select above.level, above.place_code, period, sum(received) / nullif(sum(expected), 0) as covered,
      sum(received_shown) / nullif(sum(expected_shown), 0) as covered_shown
    from periods inner join int_places_above as above using (tehsil_code)
    group by all`,
    { source: eventGrains[grain].source ?? '', programme: programmeId ?? '' },
  );

/** The sums of one pass at every level, in `event_rolled`, and from there into `int_indicator_sums`. */
async function rollSums(
  connection: Connection,
  cells: EventCells,
  sums: readonly EventSums[],
  personal: boolean,
): Promise<void> {
  const gathered = sums.flatMap((each) => each.gathered);
  const isSplit = cells.split === null ? '' : `where ${cells.split} is not null`;
  const households =
    gathered.length === 0
      ? `select *, ${eventGroup(cells)} from event_rows ${isSplit}`
      : `select place_code, ${eventGroup(cells)}, any_value(record_key) as record_key, ${gathered.join(', ')}
         from event_rows ${isSplit} group by place_code, cell_period, breakdown, category, protected_unit`;
  const columns = sums.flatMap(({ sums: { aggregates }, column }) =>
    (Object.entries(aggregates) as [SumColumn, string][]).map(([name, sql]) => ({ name, sql, column: column(name) })),
  );
  const served = [
    ...new Set(
      sums.flatMap(({ indicator: { measure } }) => ('served' in measure && measure.served ? [measure.served] : [])),
    ),
  ];
  const ofServed = served.flatMap((each) => [
    { name: 'base' as const, sql: `sum(${each}_households)`, column: `${each}_households` },
    { name: 'base_key' as const, sql: `bit_xor(${each}_key)`, column: `${each}_key` },
    { name: 'base_least' as const, sql: `min(${each}_least)`, column: `${each}_least` },
  ]);
  const whole = [...columns, ...ofServed];
  await connection.run(`
    create or replace temp table event_rolled as
    with households as (${households}),
    cells as (
      select place_code as tehsil_code, cell_period as period, breakdown, category, ${whole.map(({ sql, column }) => `${sql} as ${column}`).join(', ')}
      from households
      group by all
    ),
    added as (
      select above.level, above.place_code, period, breakdown, category,
        ${whole.map(({ name, column }) => `${addedUp(name, column)} as ${column}`).join(', ')}
      from cells inner join int_places_above as above using (tehsil_code)
      group by all
    ),
    wholes as (
      ${cells.split === null ? 'select level, place_code, period, breakdown, category from dim_places cross join (select distinct period, breakdown, category from cells)' : 'select level, place_code, period, breakdown, category from added'}
    )
    select wholes.*, coalesce(covered, 1) as covered, coalesce(covered_shown, covered, 1) as covered_shown, ${whole.map(({ column }) => column).join(', ')}
    from wholes
    left join added on added.place_code = wholes.place_code and added.period is not distinct from wholes.period
      and added.category = wholes.category
    left join event_coverage as coverage on coverage.place_code = wholes.place_code and coverage.period = wholes.period;
  `);
  if (sums.length > 0)
    await connection.run(
      `insert into int_indicator_sums by name ${sums.map((each) => longSql(each, personal)).join(' union all ')}`,
    );
}

function longSql({ indicator, shape, counts, sums, column }: EventSums, personal: boolean): string {
  const { measure } = indicator;
  const served = 'served' in measure ? measure.served : undefined;
  const told = {
    numerator: `coalesce(${column('numerator')}, 0)`,
    known: 'covered',
    ...(served
      ? {
          base: `${served}_households`,
          base_key: `${served}_key`,
          base_least: `${served}_least`,
          base_high: 'null::double',
          base_low: 'null::double',
        }
      : {}),
  };
  return `
    select ${describedAs(indicator, { modelId: '', shape: personal ? shape : 'facilities', counts })}, level, place_code, period,
      breakdown, category, ${everySum(sums, column, told)}, covered_shown, 1::double as households, ${personal || served !== undefined} as personal
    from event_rolled`;
}
