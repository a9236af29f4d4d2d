import { withNoiseSql } from './noise-sql';
import type { DisclosurePolicy } from './policy';

/**
 * SQL of one row a place with the perturbed number of households in each named cell, of `from`: rows of `place_code`, `cell`, `record_key`.
 * A place whose perturbed cells hold fewer than the smallest base is left out.
 */
export function perturbedTableSql(from: string, cells: readonly string[], policy: DisclosurePolicy): string {
  const counted = `(
    select place_code, cell, count(*)::double as households, bit_xor(record_key) as key, min(record_key) as least, any_value(place_key) as place_key
    from (${from}) as rows inner join int_place_keys using (place_code)
    where cell is not null
    group by place_code, cell
  )`;
  const noised = withNoiseSql(
    counted,
    { noise: { count: 'households', key: 'key', least: 'least', place: 'place_key' } },
    {},
    policy,
  );
  return `
    select place_code, ${cells.map((cell) => `coalesce(sum(households + noise) filter (where cell = '${cell}'), 0) as ${cell}`).join(', ')}
    from (${noised}) group by place_code having sum(households + noise) >= ${policy.smallestBase}`;
}
