import type { FigureShape } from '../../../core/figure-shape';
import { type CellSums, cellSums } from '../../../measures/indicators/cell-sums';
import type { Indicator } from '../../../measures/indicators/indicator';
import { type Measurement, measurementsOf } from '../../../measures/indicators/measurement';
import type { SumColumn } from '../../../measures/indicators/sum-column';
import { expressionsOf, isSummed, shapeOf, sumKindOf, termsOf } from '../../../measures/indicators/to-sql';
import type { Connection } from '../../../warehouse/database';

export interface Measured {
  measurement: Measurement;
  sums: CellSums;
  shape: FigureShape;
  /** True where numerator and denominator both count units, so that the cells N and D − N are counts. */
  counts: boolean;
  /** The column of the cells that holds one of its sums. */
  column: (name: SumColumn) => string;
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
  const measured = await describeMeasured(connection, indicators, modelIds, from);
  const others = Object.values(aside);
  const columns = [
    'count(*)::double as households',
    'bit_xor(record_key) as household_key',
    'min(record_key) as household_least',
    ...measured.flatMap(({ sums, column }) =>
      Object.entries(sums.aggregates).map(([name, sql]) => `${sql} as ${column(name as SumColumn)}`),
    ),
  ];
  const sets = [['place_code', ...groups], ...others.map((group) => ['place_code', group])];
  const setAside = others.map((group) => `when grouping(${group}) = 0 then '${group}'`);
  await connection.run(`
    create or replace temp table int_measured_cells as
    select ${['place_code', ...groups, ...others].join(', ')}, case ${setAside.join(' ')} else '' end as set_aside,
      ${columns.join(',\n      ')}
    from ${from}
    group by grouping sets (${sets.map((set) => `(${set.join(', ')})`).join(', ')})
  `);
  return measured;
}

async function describeMeasured(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
  from: string,
): Promise<Measured[]> {
  const summed = measurementsOf(indicators, modelIds).filter(
    ({ indicator }) => indicator.grain === 'households' && isSummed(indicator.measure),
  );
  const modelOf = ({ modelId }: Measurement): number => modelIds.indexOf(modelId);
  const types = await connection.describe(
    `select ${summed
      .map((each) => expressionsOf(each.indicator.measure, modelOf(each)))
      .map(({ numerator, denominator }) => `(${numerator}), (${denominator ?? 'true'})`)
      .join(', ')} from ${from}`,
  );
  return summed.map((measurement, index) => {
    const kindAt = (column: number) => sumKindOf(types[column]?.type ?? '');
    const kinds = { numerator: kindAt(2 * index), denominator: kindAt(2 * index + 1) };
    const isWhole = (kind: string): boolean => kind === 'boolean' || kind === 'integer';
    return {
      measurement,
      sums: cellSums(termsOf(measurement.indicator, modelOf(measurement), kinds)),
      shape: shapeOf(measurement.indicator, kinds),
      counts: isWhole(kinds.numerator) && isWhole(kinds.denominator),
      column: (name) => `${name}_${index}`,
    };
  });
}
