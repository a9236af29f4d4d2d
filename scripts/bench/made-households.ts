import { Database } from '../../lib/warehouse/database';

const few = (salt: number, share: number): string => `hash(i, ${salt}) % 1000 < ${Math.round(share * 1000)}`;
const of = (salt: number, values: readonly string[]): string =>
  `([${values.map((value) => `'${value}'`).join(', ')}])[1 + (hash(i, ${salt}) % ${values.length})::integer]`;
const unlessLost = (salt: number, sql: string): string => `case when not (${few(salt, 0.002)}) then ${sql} end`;

/** Writes a Parquet or CSV file of made-up households with the columns of hies-2016; two in a thousand answers are empty. */
export async function madeHouseholds(path: string, rows: number): Promise<void> {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '2GB' });
  const connection = await database.connect();
  await connection.run(`copy (
    select
      i as household_id,
      ${unlessLost(1, '(1 + hash(i, 11) % 12)::utinyint')} as household_size,
      ${unlessLost(2, '(1 + hash(i, 12) % 5)::utinyint')} as rooms,
      ${unlessLost(3, '(hash(i, 13) % 17)::utinyint')} as head_education_years,
      ${unlessLost(4, '(18 + hash(i, 14) % 70)::utinyint')} as head_age,
      ${unlessLost(5, of(15, ['male', 'male', 'female']))} as head_sex,
      (hash(i, 16) % 5)::utinyint as children_5_16,
      least(hash(i, 16) % 5, hash(i, 17) % 5)::utinyint as children_5_16_in_school,
      ${unlessLost(6, of(18, ['flush_sewer', 'flush_pit', 'flush_open_drain', 'dry_raised', 'dry_pit', 'none']))} as toilet,
      ${unlessLost(7, of(19, ['piped', 'hand_pump', 'motor_pump', 'closed_well', 'open_well', 'other']))} as water_source,
      ${of(20, ['urban', 'rural', 'rural'])} as area_type,
      ${of(21, ['gas', 'firewood', 'other'])} as cooking_fuel,
      (1 + hash(i, 28) % 4)::utinyint as adults, (hash(i, 29) % 4)::utinyint as members_under_5,
      ${unlessLost(8, '(hash(i, 30) % 17)::utinyint')} as adult_education_years_most,
      ${unlessLost(8, '(hash(i, 31) % 33)::double / 2')} as adult_education_years_mean,
      ${few(22, 0.9)} as electricity, ${few(23, 0.8)} as owns_home, ${few(24, 0.2)} as internet,
      ${few(25, 0.85)} as mobile_phone, ${few(26, 0.1)} as computer,
      (hash(i, 27) % 50 = 0)::utinyint as disabled_members
    from range(${rows}) made(i)
  ) to '${path.replaceAll("'", "''")}' (${path.endsWith('.parquet') ? 'format parquet' : 'format csv, header true'})`);
  connection.close();
  database.close();
}
