import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const columns =
  'household_id,survey_date,tehsil_code,area_type,latitude,longitude,head_cnic,head_name,head_sex,head_age,household_size,children_5_16,children_5_16_in_school,toilet,electricity,consumption_pkr_month';

/** For tests: the header of a small households file. */
export const smallHeader = columns.split(',');

/** For tests: a sound household in Lahore City, as cells; `changes` replaces cells by column. */
export function smallHousehold(number: number, changes: Record<string, string> = {}): string[] {
  const id = String(number).padStart(6, '0');
  const cells: Record<string, string> = {
    household_id: `H${id}`,
    survey_date: '2021-08-17',
    tehsil_code: 'PK61901',
    area_type: 'urban',
    latitude: '31.55',
    longitude: '74.34',
    head_cnic: `3920200${id}`,
    head_name: 'Fatima Ahmed',
    head_sex: 'female',
    head_age: '34',
    household_size: '5',
    children_5_16: '2',
    children_5_16_in_school: '1',
    toilet: 'flush_pit',
    electricity: 'true',
    consumption_pkr_month: '4326.8',
    ...changes,
  };
  return smallHeader.map((name) => cells[name] ?? '');
}

export const smallCsv = (rows: readonly string[][]): string =>
  `${[smallHeader, ...rows].map((row) => row.join(',')).join('\n')}\n`;

/** For tests: a folder of its own with the files given; the manifest is added unless it is null. */
export function smallFolder(
  files: Record<string, string | Buffer>,
  manifest: Record<string, unknown> | null = { name: 'small', as_of: '2025-09-30', boundary_set: 'cod-ab-2022-09-09' },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-extract-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  if (manifest) writeFileSync(join(folder, 'extract.json'), JSON.stringify(manifest));
  return folder;
}
