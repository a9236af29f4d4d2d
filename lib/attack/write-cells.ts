import { type Ground, schemasOf } from './ground';

/**
 * The temporary table `cells`: every count of households that a snapshot publishes or withholds, with its true value. A share gives three:
 * its numerator, the complement and the base. `key` joins the same cell of other places and categories.
 *
 * `shown` is what the attacker reads (of a complement, base less numerator), null where it is banded or withheld. `shown_base` is that of
 * the share. Of instalments and persons a household may have several, and the noise is the household's: `one_each` says that none has.
 */
export async function writeCells({ connection }: Ground, snapshot = 0): Promise<void> {
  const { published, records } = schemasOf(snapshot);
  await connection.run(`
    create or replace temp table figures as
    with exact as (
      select *,
        kind = 'ratio' and unit = 'share' and bool_and(kind <> 'ratio' or status <> 'known' or denominator = base)
          over (partition by indicator_id, model_id) as parts_households
      from ${records}.fct_indicator_values_exact
      where personal and counts and unit in ('count', 'share') and kind in ('count', 'ratio')
    )
    select indicator_id, model_id, period, breakdown, category, place_code, exact.level, kind, sensitive,
      numerator_of.numerator as shown_numerator, if(kind = 'ratio', numerator_of.denominator, null) as shown_denominator, numerator_of.status,
      exact.numerator::integer as numerator, exact.denominator::integer as denominator,
      coalesce(contributors = exact.numerator, true) and coalesce(others = exact.denominator - exact.numerator, true) as one_each
    from exact
    inner join ${published}.fct_indicator_values as numerator_of
      using (indicator_id, model_id, period, breakdown, category, place_code)
    where exact.status = 'known' and (kind = 'count' or parts_households);

    create or replace temp table cells as
    select row_number() over ()::integer as cell, *
    from (
      select *, 'numerator' as side, numerator as truth, shown_numerator as shown, shown_denominator as shown_base from figures
      union all
      select *, 'complement', denominator - numerator, shown_denominator - shown_numerator, shown_denominator
      from figures where kind = 'ratio'
      union all
      select *, 'base', denominator, shown_denominator, null from figures where kind = 'ratio'
    );
  `);
}
