import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cellsNear } from '../../../science/geography/cells-near';
import type { Areal } from '../../../science/geography/polygon';
import type { Connection } from '../../../warehouse/database';
import { insertRows, writeFindings } from '../../extract/load-tables';

/** Kilometres outside the stated tehsil from which a pair of coordinates is flagged. */
export const farKm = 5;
const size = 0.02;
const namedAtMost = 5;

/**
 * Flags, as a finding, the households whose coordinates lie more than five kilometres outside the tehsil they name: one of the two is
 * wrong. Judged cell by cell of about two kilometres, so that a nation of points costs one pass; points within seven may pass. `tehsils`
 * is the topology of the boundary set, whose shapes carry the code as id.
 */
export async function findFarCoordinates(connection: Connection, tehsils: Topology): Promise<void> {
  const held = await connection.one('select count(*)::double as n from raw_households where latitude is not null');
  if (Number(held?.n) === 0) return;
  const [object] = Object.values(tehsils.objects) as GeometryCollection[];
  if (!object) return;
  const rows = feature(tehsils, object).features.flatMap(({ id, geometry }) =>
    geometry && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      ? cellsNear(geometry as Areal, { km: farKm, size }).map(([column, row]) => ({ place: String(id), column, row }))
      : [],
  );
  await connection.run('create or replace temp table load_near_cells (place varchar, "column" integer, "row" integer)');
  await insertRows(connection, 'load_near_cells', rows);
  const far = await connection.all(`
    with pointed as (
      select place_code, floor(longitude / ${size})::integer as "column", floor(latitude / ${size})::integer as "row",
        count(*)::double as households
      from raw_households
      where latitude between 23.5 and 37.2 and longitude between 60.8 and 80.5 and place_code in (select place from load_near_cells)
      group by all
    )
    select place_code, sum(households)::double as households from pointed
    anti join load_near_cells as near on near.place = place_code and near."column" = pointed."column" and near."row" = pointed."row"
    group by place_code order by households desc, place_code`);
  await connection.run('drop table load_near_cells');
  const records = far.reduce((sum, row) => sum + Number(row.households), 0);
  if (records === 0) return;
  const named = far.slice(0, namedAtMost).map((row) => `${row.place_code} (${row.households})`);
  const more = far.length > namedAtMost ? ` … (${far.length})` : '';
  await writeFindings(connection, [
    {
      code: 'geo-far',
      severity: 'warning',
      subject: 'households.latitude',
      records,
      sentence: {
        en: `{records} households have coordinates more than ${farKm} km outside the tehsil they name, most in ${named.join(', ')}${more}. They are kept and counted where they say they live.`,
        ur: `{records} گھرانوں کے محل وقوع اپنی درج تحصیل سے ${farKm} کلومیٹر سے زیادہ باہر ہیں، سب سے زیادہ ${named.join('، ')}${more} میں۔ وہ رکھے گئے اور اپنی درج تحصیل میں گنے جاتے ہیں۔`,
      },
    },
  ]);
}
