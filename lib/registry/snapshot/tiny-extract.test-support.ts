import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type TinyHousehold = Record<string, string | number | boolean | null>;

/** A plain household of a known tehsil; a test changes what it is about. */
export const tinyHousehold = (id: number, changes: TinyHousehold = {}): TinyHousehold => ({
  household_id: String(id).padStart(10, '0'),
  survey_date: '2022-05-17',
  tehsil_code: 'PK60101',
  area_type: id % 3 === 0 ? 'urban' : 'rural',
  head_cnic: String(8_900_000_000_000 + id),
  head_sex: id % 10 === 0 ? 'female' : 'male',
  head_age: 40,
  head_education_years: id % 11,
  household_size: 2 + (id % 8),
  members_under_18: id % 4,
  children_5_16: 2,
  children_5_16_in_school: id % 3,
  rooms: 1 + (id % 3),
  toilet: id % 4 === 0 ? 'none' : 'flush_pit',
  water_source: 'hand_pump',
  electricity: id % 5 !== 0,
  owns_home: true,
  consumption_pkr_month: 1000 + ((id * 37) % 301) * 10,
  ...changes,
});

/** The list of members of plain households: the head, then adults and children in turn, all with their schooling. */
export const tinyMembers = (households: readonly TinyHousehold[]): TinyHousehold[] =>
  households.flatMap(({ household_id, household_size, head_age, head_sex, head_education_years }) =>
    Array.from({ length: Number(household_size) }, (_, at) => ({
      member_id: `${household_id}-${String(at + 1).padStart(2, '0')}`,
      household_id: household_id ?? null,
      relation: at === 0 ? 'head' : 'other',
      sex: at === 0 ? (head_sex ?? null) : 'female',
      age: at === 0 ? (head_age ?? null) : at % 2 === 1 ? 30 : at,
      education_years: at === 0 ? (head_education_years ?? null) : at % 2 === 1 ? at : 0,
    })),
  );

/** Writes an extract folder with one households file and an extract.json; columns come from the first household. */
export function writeTinyExtract(
  folder: string,
  households: readonly TinyHousehold[],
  manifest: Record<string, unknown> = {},
  tables: Record<string, readonly TinyHousehold[]> = {},
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'extract.json'),
    JSON.stringify({
      name: 'tiny',
      as_of: '2025-09-30',
      round: 'nser-2021',
      boundary_set: 'cod-ab-2022-09-09',
      supplier: 'a test',
      mode: 'full',
      ...manifest,
    }),
  );
  for (const [table, rows] of Object.entries({ households, ...tables })) {
    const columns = Object.keys(rows[0] ?? {});
    const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
    writeFileSync(join(folder, `${table}.csv`), `${[columns.join(','), ...lines].join('\n')}\n`);
  }
  return folder;
}
