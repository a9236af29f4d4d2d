import { Database } from '../../warehouse/database';
import type { AttackerKnowledge } from './attacker-knowledge';
import type { Ground } from './ground';

/** One figure of a small published table: a count of households, as it is and as it is shown. */
export interface HandMadeFigure {
  place: string;
  truth: number;
  shown: number | null;
  category?: string;
}

/** A nation of one province, of a district `D1` with the tehsils `T1` to `T3` and a district `D2` of the tehsil `T4` alone. */
const places = [
  ['PK', 'nation', null, null],
  ['P1', 'province', 'PK', null],
  ['D1', 'district', 'P1', 'D1'],
  ['D2', 'district', 'P1', 'D2'],
  ['T1', 'tehsil', 'D1', 'D1'],
  ['T2', 'tehsil', 'D1', 'D1'],
  ['T3', 'tehsil', 'D1', 'D1'],
  ['T4', 'tehsil', 'D2', 'D2'],
] as const;

const word = (text: string | null): string => (text === null ? 'null' : `'${text}'`);

/** A published table made by hand, for one count, with the exact numbers beside it. Every place has 200 households. */
export async function withHandMade<Answer>(
  figures: readonly HandMadeFigure[],
  knows: AttackerKnowledge,
  use: (ground: Ground) => Promise<Answer>,
): Promise<Answer> {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  const connection = await database.connect();
  const rows = figures.flatMap(({ place, truth, shown, category }) => {
    const level = places.find(([code]) => code === place)?.[1] ?? 'tehsil';
    const key = `'served', '', '${level}', '${place}', '2025Q3', '${category ? 'area_type' : 'none'}', '${category ?? 'all'}'`;
    return [{ key, truth, shown }];
  });
  await connection.run(`
    create schema published; create schema records;
    create table published.dim_places as
    select *, null::varchar as division_code, 'P1' as province_code
    from (values ${places.map(([code, level, parent, district]) => `('${code}', '${level}', ${word(parent)}, ${word(district)})`).join(', ')})
      as places(place_code, level, parent_code, district_code);
    create table published.fct_indicator_values as
    select *, null::double as denominator, null::double as value, if(numerator is null, 'banded', 'known') as status,
      null::double as interval_low, null::double as interval_high
    from (values
      ${rows.map(({ key, shown }) => `(${key}, ${shown ?? 'null'}::double)`).join(', ')},
      ${places.map(([code, level]) => `('households', '', '${level}', '${code}', '2025Q3', 'none', 'all', 200::double)`).join(', ')}
    ) as figures(indicator_id, model_id, level, place_code, period, breakdown, category, numerator);
    create table records.fct_indicator_values_exact as
    select *, null::double as denominator, 'count' as kind, 'count' as unit, 'count' as shape, true as counts, true as personal, false as sensitive,
      'known' as status, numerator as contributors, numerator as base, null::double as others
    from (values ${rows.map(({ key, truth }) => `(${key}, ${truth}::double)`).join(', ')})
      as exact(indicator_id, model_id, level, place_code, period, breakdown, category, numerator);
  `);
  try {
    return await use({ connection, knows, snapshots: 1 });
  } finally {
    connection.close();
    database.close();
  }
}
