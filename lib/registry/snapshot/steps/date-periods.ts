import { pooledPeriod } from '../../../core/period';
import type { Connection } from '../../../warehouse/database';

/**
 * Writes into `dim_indicators` the periods each indicator has figures of, earliest first, and the latest one, which is shown unless
 * another is asked for. The pooled period counts as latest only where there is no other.
 */
export const datePeriods = (connection: Connection): Promise<void> =>
  connection.run(`
    update dim_indicators set periods = held.periods, latest_period = held.latest_period
    from (
      select indicator_id,
        string_agg(distinct period, ',' order by period) as periods,
        coalesce(max(period) filter (where period <> '${pooledPeriod}'), max(period)) as latest_period
      from fct_indicator_values
      where level = 'nation' and breakdown = 'none'
      group by indicator_id
    ) as held
    where held.indicator_id = dim_indicators.indicator_id`);
