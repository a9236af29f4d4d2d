import { withNoiseSql } from '../../disclosure/noise-sql';
import { publicTier } from '../../disclosure/policy';

/** How many neighbours on either side a published order statistic is the mean of. */
const reach = 2;

/**
 * SQL of medians over `values` (a select of the columns of `cell`, `place_key`, `value` and the `record_key` of its household, no value
 * empty): `median` (R type 7), `total` values of `units` households with their `unit_key` and `unit_least`, and what may be published of it.
 * `protected_value` is the mean of the five values around the middle rank, moved by half the noise that the number of households
 * has; `protected_low` and `protected_high` likewise stand around the ends of the 95 % interval of that rank, with the noise in it and
 * the values of a household taken as one.
 */
export function protectedMediansSql(values: string, cell: readonly string[]): string {
  const columns = cell.join(', ');
  const same = (one: string, other: string): string =>
    cell.map((each) => `${one}.${each} is not distinct from ${other}.${each}`).join(' and ');
  const noise = withNoiseSql(
    'median_cells',
    { unit_noise: { count: 'units', key: 'unit_key', least: 'unit_least', place: 'place_key' } },
    {},
    publicTier,
  );
  const half = `1.96 * sqrt(total * total / units + ${publicTier.variance} * pow(total / units, 2)) / 2`;
  const centre = (rank: string): string =>
    `least(greatest(round(middle ${rank}), ${reach + 1}), greatest(total - ${reach}, 1)) as`;
  const around = (at: string): string => `avg(value) filter (where rank between ${at} - ${reach} and ${at} + ${reach})`;
  return `
    with median_rows as (${values}),
    median_cells as (
      select ${columns}, count(*)::double as total, count(distinct record_key)::double as units,
        bit_xor(distinct record_key) as unit_key, min(record_key) as unit_least, any_value(place_key) as place_key
      from median_rows
      group by ${columns}
    ),
    median_noise as (${noise}),
    median_middles as (
      select *, (total + 1 + unit_noise * total / units) / 2 as middle from median_noise
    ),
    median_places as (
      select *, ${centre('')} at_middle, ${centre(`- ${half}`)} at_low, ${centre(`+ ${half}`)} at_high from median_middles
    ),
    median_ranks as (
      select ${cell.map((each) => `median_rows.${each}`).join(', ')}, value, total, units, unit_key, unit_least, at_middle, at_low, at_high,
        row_number() over (partition by ${cell.map((each) => `median_rows.${each}`).join(', ')} order by value) as rank
      from median_rows inner join median_places on ${same('median_rows', 'median_places')}
    )
    select ${columns}, avg(value) filter (where rank in (floor((total + 1) / 2), ceil((total + 1) / 2))) as median,
      any_value(total) as total, any_value(units) as units, any_value(unit_key) as unit_key, any_value(unit_least) as unit_least,
      ${around('at_middle')} as protected_value, ${around('at_low')} as protected_low, ${around('at_high')} as protected_high
    from median_ranks
    group by ${columns}`;
}
