import type { FigureShape } from '../../../core/figure-shape';
import { type CellSums, cellSums, everySum } from '../../../measures/indicators/cell-sums';
import type { Indicator } from '../../../measures/indicators/indicator';
import {
  componentsOf,
  type MpiComponent,
  type MpiDefinition,
  totalWeight,
} from '../../../measures/indicators/mpi/definition';
import { deprivedColumn, deprivedHouseholdsSql } from '../../../measures/indicators/mpi/deprived-households-sql';
import { measuredDefinition } from '../../../measures/indicators/mpi/measured-definition';
import { addedUp, type SumColumn } from '../../../measures/indicators/sum-column';
import { termsOf } from '../../../measures/indicators/to-sql';
import type { Connection } from '../../../warehouse/database';
import { judgeMpiDefinitions } from './judge-mpi-definitions';
import { describedAs } from './long-figure';
import { categoryOf } from './roll-up';

type Ratio = Extract<Indicator['measure'], { kind: 'ratio' }>;
type Counted = Indicator & { measure: Ratio };

const isCounted = (indicator: Indicator): indicator is Counted =>
  indicator.grain === 'deprived_households' && indicator.measure.kind === 'ratio';

const partings = ['none', 'area_type', 'head_sex'] as const;

/**
 * The measures of Alkire and Foster, appended to `int_indicator_sums` from the households of `int_households_deprived`. Every
 * sum is of whole numbers and exact; weights are divided by their total last. Where the extract cannot compute the measure, and
 * for the whole of what only a component has, the figure is not applicable.
 */
export async function measureDeprivations(
  connection: Connection,
  indicators: readonly Indicator[],
  definitions: readonly MpiDefinition[],
): Promise<void> {
  const definition = measuredDefinition(definitions);
  const computable = await judgeMpiDefinitions(connection, definitions);
  await connection.run(`create or replace view int_households_deprived as ${deprivedHouseholdsSql(definition)}`);
  const wanted = indicators.filter(isCounted);
  const isComputed = computable.has(definition.id);
  for (const indicator of wanted)
    if (!isComputed || !indicator.breakdowns.includes('none')) await saysNotApplicable(connection, indicator);
  if (!isComputed || wanted.length === 0) return;
  const sums: DeprivationSum[] = wanted
    .flatMap((indicator) => {
      const isParted = indicator.breakdowns.includes('deprivation');
      const components: (MpiComponent | null)[] = isParted ? componentsOf(definition) : [null];
      return components.map((component) => ({ indicator, component }));
    })
    .map(({ indicator, component }, index) => {
      const measure: Ratio = {
        ...indicator.measure,
        numerator: ofComponent(indicator.measure.numerator, component),
        denominator: ofComponent(indicator.measure.denominator, component),
      };
      const kinds = { numerator: 'integer', denominator: 'integer' } as const;
      const terms = termsOf({ ...indicator, measure: { ...measure, contributors: undefined } }, 0, kinds);
      const whole = `bit_xor(record_key)`;
      const sums = cellSums({ ...terms, known: 'true' });
      return {
        indicator,
        component,
        shape: terms.shape,
        sums: { ...sums, aggregates: { ...sums.aggregates, known: 'count(*)::double', known_key: whole } },
        column: (name: SumColumn) => `deprived_${name}_${index}`,
      };
    });
  await rollUpSums(connection, sums);
  const total = totalWeight(definition);
  await connection.run(
    `insert into int_indicator_sums by name ${sums.map((sum) => longPart(sum, total)).join(' union all ')}`,
  );
  await connection.run('drop table deprivation_sums');
}

interface DeprivationSum {
  indicator: Counted;
  /** Null for what is a matter of the household as a whole. */
  component: MpiComponent | null;
  shape: FigureShape;
  sums: CellSums;
  column: (name: SumColumn) => string;
}

const ofComponent = (expression: string, component: MpiComponent | null): string =>
  component === null
    ? expression
    : expression
        .replace(/\bdeprived\b/g, deprivedColumn(component.id))
        .replace(/\bweight\b/g, String(component.weight));

/** Writes `deprivation_sums`: level, place, breakdown, category and the columns of each sum. */
async function rollUpSums(connection: Connection, sums: readonly DeprivationSum[]): Promise<void> {
  const columns = sums.flatMap(({ sums: { aggregates }, column }) =>
    (Object.entries(aggregates) as [SumColumn, string][]).map(([name, sql]) => ({ name, sql, column: column(name) })),
  );
  const totals = columns.map(({ name, column }) => `${addedUp(name, column)} as ${column}`).join(', ');
  const split = partings.map(
    (breakdown) => `select '${breakdown}' as breakdown, ${categoryOf[breakdown].column} as category, * from cells`,
  );
  await connection.run(`
    create or replace temp table deprivation_sums as
    with cells as (
      select place_code, area_type, head_sex, ${columns.map(({ sql, column }) => `${sql} as ${column}`).join(', ')}
      from int_households_deprived group by all
    ),
    tehsils as (
      select place_code as tehsil_code, breakdown, category, ${totals} from (${split.join(' union all ')}) group by all
    )
    select above.place_code, breakdown, category, ${totals}
    from tehsils inner join int_places_above as above using (tehsil_code)
    group by all
  `);
}

function longPart({ indicator, component, sums, column, shape }: DeprivationSum, total: number): string {
  const { weighted } = indicator.measure;
  const [over, base] = [weighted === undefined ? '' : ` / ${total}`, weighted === 'both' ? ` / ${total}` : ''];
  const scaled = (name: SumColumn, by: string): Partial<Record<SumColumn, string>> =>
    sums.aggregates[name] === undefined ? {} : { [name]: `${column(name)}${by}` };
  const told = {
    ...scaled('numerator', over),
    ...scaled('contributor_high', over),
    ...scaled('contributor_low', over),
    ...scaled('yy', over && `${over}${over}`),
    ...scaled('xy', `${over}${base}`),
    ...scaled('denominator', base),
    ...scaled('base_high', base),
    ...scaled('base_low', base),
    ...scaled('xx', base && `${base}${base}`),
  };
  const offered = component === null ? indicator.breakdowns : ['none'];
  const parted =
    component === null
      ? 'rolled.breakdown, rolled.category'
      : `'deprivation' as breakdown, '${component.id}' as category`;
  return `
    select ${describedAs(indicator, { modelId: '', shape, counts: weighted === undefined })}, rolled.level, rolled.place_code, ${parted},
      ${everySum(sums, column, told)}, rolled.households, rolled.household_key, rolled.household_least, true as personal
    from int_rolled as rolled
    left join deprivation_sums using (place_code, breakdown, category)
    where rolled.breakdown in (${offered.map((breakdown) => `'${breakdown}'`).join(', ')})`;
}

const saysNotApplicable = (connection: Connection, indicator: Indicator): Promise<unknown> =>
  connection.run(`
    insert into int_indicator_sums by name
    select ${describedAs(indicator, { modelId: '', shape: 'share', counts: false, kind: 'not_applicable' })}, rolled.level,
      rolled.place_code, 'none' as breakdown, 'all' as category,
      0 as base, 0 as known, rolled.households
    from int_rolled as rolled where rolled.breakdown = 'none'`);
