/**
 * SQL of the rows of a published table of households by place, each count weighted to the nation by what one household of the place stands
 * for: the estimate of its households over those counted, and 1 where that is not told or the registry is whole.
 */
export const weightedRowsSql = (table: string, counts: readonly string[]): string => `
    with weights as (
      select place_code, max(coalesce(estimate / nullif(value, 0), 1)) as weight
      from fct_indicator_values
      where indicator_id = 'households' and breakdown = 'none'
      group by place_code
    ),
    weighted as (
      select rows.*, coalesce(weight, 1) as weight from ${table} as rows left join weights using (place_code)
    )
    select * exclude (weight) replace (${counts.map((count) => `${count} * weight as ${count}`).join(', ')})
    from weighted`;
