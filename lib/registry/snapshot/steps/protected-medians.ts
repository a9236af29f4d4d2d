import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import { publicTier } from '../../../measures/disclosure/policy';

/** How many neighbours on either side a published order statistic is the mean of. */
const reach = 2;

export interface MedianRows {
  /** A select of `tehsil_code`, the columns of `cell`, a `value` that is never empty and the `record_key` of its household. */
  rows: string;
  cell: readonly string[];
  /** True where no household has two rows of a cell. */
  onePerUnit: boolean;
  /** Places to which what is published is told; values are put in steps of a tenth of that first. */
  decimals: number;
}

/**
 * SQL of medians at every level, in columns `place_code`, those of the cell, and: `median` (R type 7), `total` values of `units`
 * households with their `unit_key` and `unit_least`, and what may be published of it. `protected_value` is the mean of the five values
 * around the middle rank, moved by half the noise that the number of households has; `protected_low` and `protected_high` likewise
 * stand around the ends of the 95 % interval of that rank, with the noise in it and the values of a household taken as one.
 */
export function protectedMediansSql({ rows, cell, onePerUnit, decimals }: MedianRows): string {
  const own = cell.join(', ');
  const same = (one: string, other: string): string =>
    ['place_code', ...cell].map((each) => `${one}.${each} is not distinct from ${other}.${each}`).join(' and ');
  const distinct = onePerUnit ? '' : 'distinct ';
  const noised = withNoiseSql(
    'median_cells',
    { unit_noise: { count: 'units', key: 'unit_key', least: 'unit_least', place: 'place_key' } },
    {},
    publicTier,
  );
  const half = `1.96 * sqrt(total * total / units + ${publicTier.variance} * pow(total / units, 2)) / 2`;
  const centre = (shift: string, name: string): string =>
    `least(greatest(round(middle ${shift}), ${reach + 1}), greatest(total - ${reach}, 1)) as ${name}`;
  const among = (at: string): string =>
    `greatest(0, least(reached, ${at} + ${reach}) - greatest(reached - n + 1, ${at} - ${reach}) + 1)`;
  const around = (at: string): string => `sum(value * ${among(at)}) / nullif(sum(${among(at)}), 0)`;
  return `
    with median_rows as (${rows}),
    median_exact as (
      select above.place_code, ${own}, median(value)::double as median, count(*)::double as total
      from median_rows inner join int_places_above as above using (tehsil_code)
      group by above.place_code, ${own}
    ),
    median_units as (
      select tehsil_code, ${own}, count(${distinct}record_key)::double as units, bit_xor(${distinct}record_key) as unit_key,
        min(record_key) as unit_least
      from median_rows group by tehsil_code, ${own}
    ),
    median_cells as (
      select place_code, ${own}, sum(units) as units, bit_xor(unit_key) as unit_key, min(unit_least) as unit_least,
        any_value(place_key) as place_key, any_value(median) as median, any_value(total) as total
      from median_units
      inner join int_places_above as above using (tehsil_code)
      inner join int_place_keys using (place_code)
      inner join median_exact using (place_code, ${own})
      group by place_code, ${own}
    ),
    median_middles as (
      select *, (total + 1 + unit_noise * total / units) / 2 as middle from (${noised})
    ),
    median_places as (
      select *, ${centre('', 'at_middle')}, ${centre(`- ${half}`, 'at_low')}, ${centre(`+ ${half}`, 'at_high')} from median_middles
    ),
    median_steps as (
      select place_code, ${own}, value, sum(n) as n
      from (select tehsil_code, ${own}, round(value, ${decimals + 1}) as value, count(*)::double as n from median_rows group by all)
      inner join int_places_above as above using (tehsil_code)
      group by place_code, ${own}, value
    ),
    median_ladder as (
      select *, sum(n) over (partition by place_code, ${own} order by value) as reached from median_steps
    ),
    median_drawn as (
      select ${['place_code', ...cell].map((each) => `median_ladder.${each}`).join(', ')},
        ${around('at_middle')} as protected_value, ${around('at_low')} as protected_low, ${around('at_high')} as protected_high
      from median_ladder inner join median_places on ${same('median_ladder', 'median_places')}
      group by all
    )
    select median_places.*, protected_value, protected_low, protected_high
    from median_places inner join median_drawn on ${same('median_places', 'median_drawn')}`;
}
