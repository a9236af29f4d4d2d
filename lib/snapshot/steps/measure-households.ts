import type { Indicator } from '../../indicators/indicator';
import { type Measurement, measurementsOf } from '../../indicators/measurement';
import {
  type Expressions,
  expressionsOf,
  isPlain,
  isSummed,
  type SumKind,
  sumKindOf,
  sumsOf,
} from '../../indicators/to-sql';
import type { Connection } from '../../warehouse/database';

export interface Measured {
  measurement: Measurement;
  expressions: Expressions;
  /** True where numerator and denominator both count units, so that the cells N and D − N are counts. */
  counts: boolean;
}

const groups = ['area_type', 'head_sex', 'disability_group', 'household_size_group'];

/** Groups that part the households of a tehsil by themselves: crossed with the others they would multiply the cells. */
export const aside = { survey_year: 'survey_year', elderly: 'elderly_group', children: 'children_group' } as const;

/**
 * One pass over the scored households at the finest grain: every indicator's sums by tehsil × area type × sex of head ×
 * disability × household size, and by tehsil × each of survey year, elderly and children. Writes `int_measured_cells`, where `set_aside` names
 * the group of such a cell; medians, Gini, thresholds and deprivations are steps of their own.
 */
export async function measureHouseholds(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
  from: 'int_households_scored' | 'int_households_standing' = 'int_households_scored',
): Promise<Measured[]> {
  const summed = measurementsOf(indicators, modelIds)
    .filter(({ indicator }) => indicator.grain === 'households' && isSummed(indicator.measure))
    .map((measurement) => ({
      measurement,
      expressions: expressionsOf(measurement, modelIds.indexOf(measurement.modelId)),
    }));
  const types = await connection.describe(
    `select ${summed.map(({ expressions }) => `(${expressions.numerator}), (${expressions.denominator ?? 'true'})`).join(', ')}
     from ${from}`,
  );
  const typeOf = new Map(
    (await connection.describe(`select ${Object.values(aside).join(', ')} from ${from}`)).map(({ name, type }) => [
      name,
      type,
    ]),
  );
  const kindAt = (column: number) => sumKindOf(types[column]?.type ?? '');
  const measured = summed.map(({ measurement, expressions }, index): Measured & { sums: string } => {
    const kinds = { numerator: kindAt(2 * index), denominator: kindAt(2 * index + 1) };
    return {
      measurement,
      expressions,
      counts: isCount(kinds.numerator) && isCount(kinds.denominator),
      sums: sumsOf(measurement, expressions, kinds),
    };
  });
  const columnsOf = (those: readonly { sums: string }[]): string =>
    ['count(*)::double as households', ...those.map(({ sums }) => sums)].join(',\n      ');
  await connection.run(`
    create or replace table int_measured_cells as
    select place_code, ${groups.join(', ')}, ${Object.values(aside)
      .map((group) => `null::${typeOf.get(group)} as ${group}`)
      .join(', ')}, '' as set_aside,
      ${columnsOf(measured)}
    from ${from}
    group by place_code, ${groups.join(', ')}
  `);
  for (const [breakdown, group] of Object.entries(aside)) {
    const offering = measured.filter(({ measurement }) =>
      measurement.indicator.breakdowns.includes(breakdown as keyof typeof aside),
    );
    if (offering.length === 0) continue;
    await connection.run(`
      insert into int_measured_cells by name
      select place_code, ${group}, '${group}' as set_aside, ${columnsOf(offering)}
      from ${from}
      group by place_code, ${group}
    `);
  }
  return measured;
}

const isCount = (kind: SumKind): boolean => kind === 'boolean' || kind === 'integer';

/** Columns of the cells that hold sums, in the order of measuring. */
export function sumColumns(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ measurement: { columns }, expressions }) => [
    columns.numerator,
    columns.denominator,
    ...(isPlain(expressions) ? [] : [columns.base, columns.known]),
    ...(expressions.contributors === null ? [] : [columns.contributors]),
  ]);
}
