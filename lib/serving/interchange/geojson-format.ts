import { writeFile } from 'node:fs/promises';
import type { Feature } from 'geojson';
import { done } from '../../core/result';
import type { LeavingFormat } from './leaving-format';
import { placeColumn } from './table-to-leave';

/** RFC 7946: WGS 84, one feature a row, every column a property; what the data is stands beside the features. */
export const geojsonFormat: LeavingFormat = {
  id: 'geojson',
  extension: 'geojson',
  needsShapes: true,
  async write({ name, about, rows, shapes }, path) {
    const features = rows.map(
      (row): Feature => ({
        type: 'Feature',
        id: String(row[placeColumn]),
        geometry: shapes?.get(String(row[placeColumn])) ?? (null as never),
        properties: { ...row },
      }),
    );
    const collection = { type: 'FeatureCollection', name, about: Object.fromEntries(about), features };
    await writeFile(path, JSON.stringify(collection), 'utf8');
    return done(null);
  },
};
