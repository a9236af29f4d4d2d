import { writeFileSync } from 'node:fs';
import { formatCsvTable } from '../../lib/geography/csv-table';
import { placeTable } from './place-table';
import { ownFile } from './shared-input';

const write = (name: string, columns: string, rows: Record<string, unknown>[]): void => {
  writeFileSync(ownFile(`data/reference/${name}.csv`), formatCsvTable(columns.split(' '), rows));
  process.stderr.write(`${name}.csv: ${rows.length} rows\n`);
};

write(
  'places',
  'boundary_set code level name_en name_ur parent_code province_code division_code district_code longitude latitude area_km2',
  placeTable(),
);
