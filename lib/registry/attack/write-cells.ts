import { type Ground, schemasOf } from './ground';

/**
 * The temporary table `cells`: every count of households that a snapshot publishes or withholds, with its true value. A share gives three:
 * its numerator, the complement and the base. `key` joins the same cell of other places and categories.
 *
 * `shown` is what the attacker reads (of a complement, base less numerator), null where it is banded or withheld. `shown_base` is that of
 * the share, `banded_side` the side that a band bounds, where the band says which. Of instalments and persons a household may have several, and the noise is the household's: `one_each` says that none has.
 */
export async function writeCells({ connection }: Ground, snapshot = 0): Promise<void> {
  const { published, records } = schemasOf(snapshot);
  await connection.run(`
    create or replace temp table figures as
    select indicator_id, model_id, period, breakdown, category, place_code, exact.level, kind, sensitive,
      figures.numerator as shown_numerator, if(kind = 'ratio', figures.denominator, null) as shown_denominator, figures.status,
      case
        when figures.status <> 'banded' then null
        when kind = 'count' or (figures.interval_low = 0 and figures.interval_high < 1) then 'numerator'
        when figures.interval_low > 0 then 'complement'
      end as banded_side,
      exact.numerator::integer as numerator, exact.denominator::integer as denominator,
      coalesce(contributors = exact.numerator and (kind = 'count' or (base = exact.denominator and others = exact.denominator - exact.numerator)), false) as one_each
    from ${records}.fct_indicator_values_exact as exact
    inner join ${published}.fct_indicator_values as figures using (indicator_id, model_id, period, breakdown, category, place_code)
    where exact.status = 'known' and personal and counts and shape in ('share', 'units', 'count', 'amount') and unit in ('count', 'share');

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
