import type { Indicator } from '../../indicators/indicator';
import { componentsOf, type MpiComponent, type MpiDefinition, totalWeight } from '../../indicators/mpi/definition';
import { deprivedColumn, deprivedHouseholdsSql } from '../../indicators/mpi/deprived-households-sql';
import { measuredDefinition } from '../../indicators/mpi/measured-definition';
import type { Connection } from '../../warehouse/database';
import { judgeMpiDefinitions } from './judge-mpi-definitions';
import { categoryOf } from './roll-up';

type Ratio = Extract<Indicator['measure'], { kind: 'ratio' }>;
type Counted = Indicator & { measure: Ratio };

const isCounted = (indicator: Indicator): indicator is Counted =>
  indicator.grain === 'deprived_households' && indicator.measure.kind === 'ratio';

const partings = ['none', 'area_type', 'head_sex'] as const;

/**
 * The measures of Alkire and Foster, appended to `int_indicator_sums` from the households of `int_households_deprived`. Every
 * sum is of whole numbers and exact; weights are divided by their total last. Where the extract cannot compute the measure, and
 * for the whole of what only a component has, the figure is not applicable. Among the poor a component is judged against those not
 * deprived in it and, where there are none, against those who are not poor: it would show them.
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
    .map((each, index) => ({ ...each, index }));
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
  index: number;
}

const ofComponent = (expression: string, component: MpiComponent | null): string =>
  component === null
    ? expression
    : expression
        .replace(/\bdeprived\b/g, deprivedColumn(component.id))
        .replace(/\bweight\b/g, String(component.weight));

/** Writes `deprivation_sums`: level, place, breakdown, category, known, and four numbers of each sum. */
async function rollUpSums(connection: Connection, sums: readonly DeprivationSum[]): Promise<void> {
  const columns = [
    'known',
    ...sums.flatMap(({ index }) =>
      ['numerator', 'denominator', 'base', 'contributors'].map((name) => `${name}_${index}`),
    ),
  ];
  const counted = sums.flatMap(({ indicator: { measure }, component, index }) => {
    const [numerator, denominator] = [measure.numerator, measure.denominator].map((each) =>
      ofComponent(each, component),
    );
    const contributors = ofComponent(measure.contributors ?? 'true', component);
    const base = measure.base ?? `(${denominator}) > 0`;
    return [
      `sum((${numerator})::bigint) as numerator_${index}`,
      `sum((${denominator})::bigint) as denominator_${index}`,
      `count(*) filter (where ${base}) as base_${index}`,
      `count(*) filter (where ${base} and (${contributors})) as contributors_${index}`,
    ];
  });
  const totals = columns.map((name) => `sum(${name}) as ${name}`).join(', ');
  const split = partings.map(
    (breakdown) => `select '${breakdown}' as breakdown, ${categoryOf[breakdown].column} as category, * from cells`,
  );
  await connection.run(`
    create or replace temp table deprivation_sums as
    with cells as (
      select place_code, area_type, head_sex, count(*) as known, ${counted.join(', ')}
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

const declared = ({ id, unit, decimals, sensitive }: Indicator, kind: string, counts: boolean): string => `
  '${id}' as indicator_id, '' as model_id, '${kind}' as kind, '${unit}' as unit, ${decimals} as decimals,
  ${sensitive} as sensitive, ${counts} as counts, rolled.level, rolled.place_code`;

function longPart({ indicator, component, index }: DeprivationSum, total: number): string {
  const { weighted, contributors } = indicator.measure;
  const over = (isWeighted: boolean): string => (isWeighted ? ` / ${total}` : '');
  const offered = component === null ? indicator.breakdowns : ['none'];
  const [base, resting] = [`base_${index}`, `contributors_${index}`];
  return `
    select ${declared(indicator, 'ratio', weighted === undefined)},
      ${component === null ? 'rolled.breakdown, rolled.category' : `'deprivation' as breakdown, '${component.id}' as category`},
      coalesce(numerator_${index}, 0)::double${over(weighted !== undefined)} as numerator,
      coalesce(denominator_${index}, 0)::double${over(weighted === 'both')} as denominator,
      coalesce(${component === null ? base : `if(${base} = ${resting}, known, ${base})`}, 0)::double as base, coalesce(known, 0)::double as known, rolled.households,
      ${contributors === undefined ? 'null::double' : `coalesce(${resting}, 0)::double`} as contributors
    from int_rolled as rolled
    left join deprivation_sums using (place_code, breakdown, category)
    where rolled.breakdown in (${offered.map((breakdown) => `'${breakdown}'`).join(', ')})`;
}

const saysNotApplicable = (connection: Connection, indicator: Indicator): Promise<unknown> =>
  connection.run(`
    insert into int_indicator_sums by name
    select ${declared(indicator, 'not_applicable', false)}, 'none' as breakdown, 'all' as category,
      0 as base, 0 as known, rolled.households
    from int_rolled as rolled where rolled.breakdown = 'none'`);
