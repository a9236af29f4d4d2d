import { writeFileSync } from 'node:fs';
import { formatCsvTable } from '../../lib/science/geography/csv-table';
import { aliasTable } from './alias-table';
import { crosswalkTable, formerSetTable } from './former-set-table';
import { originTable } from './origin-table';
import { placeTable } from './place-table';
import { populationTable } from './population-table';
import { ownFile } from './shared-input';
import { marginColumns, tehsilMarginTable } from './tehsil-margin-table';

const write = (name: string, columns: string, rows: Record<string, unknown>[]): void => {
  writeFileSync(ownFile(`data/reference/${name}.csv`), formatCsvTable(columns.split(' '), rows));
  process.stderr.write(`${name}.csv: ${rows.length} rows\n`);
};

const places = placeTable();
const placeColumns =
  'boundary_set code level name_en name_ur parent_code province_code division_code district_code longitude latitude area_km2';
write('places', placeColumns, places);
write('population', 'boundary_set code year population households source', populationTable());
write('tehsil-margins', marginColumns, tehsilMarginTable(places));
write('aliases', 'boundary_set code alias within source', aliasTable(places));
write('cod-ab-2018-12-18', 'code tehsil district province', formerSetTable());
write('crosswalk-2018-2022', 'code_2018 code_2022 share_of_2018 share_of_2022', crosswalkTable());
write('origins', 'table columns what origin licence certainty', originTable);
