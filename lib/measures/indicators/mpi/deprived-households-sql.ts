import { componentsOf, type MpiDefinition } from './definition';

/** The column of a household's deprivation in one component. */
export const deprivedColumn = (component: string): string => `deprived_${component}`;

/**
 * The households of a measure, as a query over `int_households_described`: those with an answer to every component, each with a
 * flag a component, `deprivation_score` (Σ of the weights), `deprivations` (how many) and `poor`. Whole numbers throughout.
 */
export function deprivedHouseholdsSql(definition: MpiDefinition): string {
  const components = componentsOf(definition);
  const flags = components.map(({ id, deprivedIf }) => `(${deprivedIf ?? 'null'})::boolean as ${deprivedColumn(id)}`);
  const counted = components.map(({ id }) => `${deprivedColumn(id)}::integer`);
  const weighed = components.map(({ id, weight }) => `${weight} * ${deprivedColumn(id)}::integer`);
  return `
    with flagged as (
      select household_id, record_key, place_code, area_type, head_sex, household_size, ${flags.join(', ')}
      from int_households_described
    ),
    summed as (
      select *, ${counted.join(' + ')} as deprivations, ${weighed.join(' + ')} as deprivation_score from flagged
    )
    select *, deprivation_score >= ${definition.cutOff} as poor from summed where deprivation_score is not null`;
}
