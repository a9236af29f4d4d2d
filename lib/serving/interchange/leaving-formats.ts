import { csvFormat } from './csv-format';
import { dhis2Format } from './dhis2-format';
import { geojsonFormat } from './geojson-format';
import { geopackageFormat } from './geopackage-format';
import type { LeavingFormat } from './leaving-format';
import { parquetFormat } from './parquet-format';
import { sdmxCsvFormat } from './sdmx-csv-format';
import { xlsxFormat } from './xlsx-format';

/** Every format that a table may leave in, by the name it is asked for. */
export const leavingFormats: readonly LeavingFormat[] = [
  xlsxFormat,
  csvFormat,
  parquetFormat,
  geojsonFormat,
  geopackageFormat,
  sdmxCsvFormat,
  dhis2Format,
];
