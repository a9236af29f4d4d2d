import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import { publicTier } from '../../../measures/disclosure/policy';
import type { Connection } from '../../../warehouse/database';

/**
 * `int_reporting_shown`: the rows that each tehsil sent and was expected to send, as they may be published: rows in proportion to the perturbed
 * number of the households they are of. What is expected is what the latest earlier quarter sent, with the noise it had there.
 */
export async function showReporting(connection: Connection): Promise<void> {
  await connection.run(`
    create or replace temp table int_reporting_shown as
    with noised as (
      ${withNoiseSql(
        '(select * from int_reporting inner join int_place_keys using (place_code))',
        { noise: { count: 'senders', key: 'sender_key', least: 'sender_least', place: 'place_key' } },
        {},
        publicTier,
      )}
    ),
    shown as (
      select source, programme_id, place_code, period, status,
        case when senders > 0 then round(received * (senders + noise) / senders) else 0 end as received
      from noised
    )
    select *, coalesce(last_value(nullif(received, 0) ignore nulls) over (
        partition by source, programme_id, place_code order by period rows between unbounded preceding and 1 preceding
      ), 0) as expected
    from shown`);
}
