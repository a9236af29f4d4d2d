import type { Connection } from '../../warehouse/database';
import { withNoiseSql } from './noise-sql';
import type { DisclosurePolicy } from './policy';

/**
 * Turns `int_incidence` and `int_concentration` into `fct_benefit_incidence` and `fct_concentration`. A place's fifths are published
 * for one programme and outcome only where its perturbed households are five times the smallest base. Households of a fifth and the
 * smaller of those reached and not are perturbed; money is the perturbed households times their mean, moved as far as the most
 * deviating household may weigh; rates and shares are taken from the published numbers. An index is moved by as much as one household
 * may, and published where its reached and its unreached households are the smallest base; its standard error is that of the published number reached, with
 * that move in it.
 */
export async function protectIncidence(connection: Connection, policy: DisclosurePolicy): Promise<void> {
  const isOther = '2 * reached > households';
  await connection.run(`
    create or replace table fct_benefit_incidence as
    with noised as (
      ${withNoiseSql(
        `(select *, ${isOther} as is_other, if(${isOther}, households - reached, reached) as side,
            if(${isOther}, xor(coalesce(key, 0), coalesce(reached_key, 0)), reached_key) as side_key,
            if(${isOther}, least, reached_least) as side_least
          from int_incidence inner join int_place_keys using (place_code))`,
        {
          noise: { count: 'households', key: 'key', least: 'least', place: 'place_key' },
          side_noise: { count: 'side', key: 'side_key', least: 'side_least', place: 'place_key' },
        },
        { shift: { key: 'reached_key', least: 'reached_least', place: 'place_key', of: 'money' } },
        policy,
      )}
    ),
    shown as (
      select *, households + noise as all_shown,
        least(greatest(if(is_other, households + noise - side - side_noise, side + side_noise), 0), households + noise) as reached_shown
      from noised
    ),
    paid as (
      select *,
        case when reached > 0 then greatest(0, reached_shown * (money / reached
          + shift * greatest(highest - money / reached, money / reached - lowest) / reached)) else 0 end as money_shown
      from shown
    ),
    shared as (
      select *, sum(reached_shown) over place as all_reached, sum(money_shown) over place as whole, sum(all_shown) over place as place_shown
      from paid
      window place as (partition by programme_id, outcome, place_code)
    )
    select programme_id, outcome, level, place_code, fifth, all_shown as households, reached_shown as reached,
      case when all_shown > 0 then reached_shown / all_shown end as coverage,
      case when all_reached > 0 then reached_shown / all_reached end as share,
      case when outcome = 'paid' and whole > 0 then round(money_shown / whole, 3) end as money_share
    from shared
    where place_shown >= ${5 * policy.smallestBase}
    order by programme_id, outcome, level, place_code, fifth;

    create or replace table fct_concentration as
    with noised as (
      ${withNoiseSql(
        '(select * from int_concentration inner join int_place_keys using (place_code))',
        {
          noise: { count: 'households', key: 'key', least: 'least', place: 'place_key' },
          reached_noise: { count: 'reached', key: 'reached_key', least: 'reached_least', place: 'place_key' },
        },
        { shift: { key: 'reached_key', least: 'reached_least', place: 'place_key', of: 'concentration' } },
        policy,
      )}
    ),
    shown as (
      select *, households + noise as all_shown, least(reached + reached_noise, households + noise) as reached_shown,
        greatest(-1, least(1, concentration + shift * influence)) as index_shown
      from noised
    )
    select programme_id, outcome, level, place_code, all_shown as households, reached_shown as reached,
      round(index_shown, 3) as concentration, round(sqrt(pow(standard_error, 2) * reached / reached_shown + pow(influence, 2)), 3) as standard_error,
      case when outcome <> 'money' and reached_shown < all_shown then round(index_shown / (1 - reached_shown / all_shown), 3) end as normalised
    from shown
    where reached_shown >= ${policy.smallestBase} and all_shown - reached_shown >= ${policy.smallestBase}
    order by programme_id, outcome, level, place_code`);
}
