import { rm } from 'node:fs/promises';
import { createClient, type InStatement } from '@libsql/client';
import { done } from '../../core/result';
import { areaBounds } from '../../science/spatial/area-bounds';
import type { LeavingFormat } from './leaving-format';
import { placeColumn, type TableToLeave } from './table-to-leave';
import { geoPackageBinary } from './well-known-binary';

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';

const system = `
  pragma application_id = 1196444487;
  pragma user_version = 10300;
  create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer primary key, organization text not null,
    organization_coordsys_id integer not null, definition text not null, description text);
  create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique,
    description text default '', last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x double, min_y double, max_x double, max_y double, srs_id integer);
  create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null,
    srs_id integer not null, z tinyint not null, m tinyint not null, primary key (table_name, column_name));
  insert into gpkg_spatial_ref_sys values
    ('WGS 84', 4326, 'EPSG', 4326, '${wgs84}', null),
    ('Undefined cartesian', -1, 'NONE', -1, 'undefined', null),
    ('Undefined geographic', 0, 'NONE', 0, 'undefined', null);`;

const types = { text: 'TEXT', date: 'DATE', share: 'REAL', count: 'REAL', money: 'REAL', number: 'REAL' } as const;
const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A GeoPackage (OGC 12-128r18) of one layer of multipolygons in WGS 84 and one table that says what it is. */
export const geopackageFormat: LeavingFormat = {
  id: 'gpkg',
  extension: 'gpkg',
  needsShapes: true,
  async write(table, path) {
    await rm(path, { force: true });
    const client = createClient({ url: `file:${path}` });
    try {
      await client.executeMultiple(system);
      await client.executeMultiple(layer(table));
      await client.batch([...contents(table), ...records(table)], 'write');
      return done(null);
    } finally {
      client.close();
    }
  },
};

const layer = ({ name, columns }: TableToLeave): string => `
  create table ${named(name)} (fid integer primary key autoincrement not null, geom MULTIPOLYGON,
    ${columns.map((column) => `${named(column.name)} ${types[column.kind]}`).join(', ')});
  create table about (fid integer primary key autoincrement not null, label text, text text);`;

function contents({ name, title, shapes }: TableToLeave): InStatement[] {
  const boxes = [...(shapes?.values() ?? [])].flatMap((shape) => areaBounds(shape) ?? []);
  const edge = (side: 'west' | 'south' | 'east' | 'north', pick: 'min' | 'max'): number | null =>
    boxes.length === 0 ? null : boxes.map((box) => box[side]).reduce((one, other) => Math[pick](one, other));
  return [
    {
      sql: `insert into gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
        values (?, 'features', ?, ?, ?, ?, ?, ?, 4326)`,
      args: [name, name, title, edge('west', 'min'), edge('south', 'min'), edge('east', 'max'), edge('north', 'max')],
    },
    {
      sql: `insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values ('about', 'attributes', 'about', 'what the data is', 0)`,
      args: [],
    },
    { sql: `insert into gpkg_geometry_columns values (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)`, args: [name] },
  ];
}

function records({ name, columns, rows, shapes, about }: TableToLeave): InStatement[] {
  const fields = ['geom', ...columns.map((column) => column.name)];
  const sql = `insert into ${named(name)} (${fields.map(named).join(', ')}) values (${fields.map(() => '?').join(', ')})`;
  return [
    ...rows.map((row) => ({
      sql,
      args: [
        geoPackageBinary(shapes?.get(String(row[placeColumn]))),
        ...columns.map((column) => row[column.name] ?? null),
      ],
    })),
    ...about.map(([label, text]) => ({ sql: 'insert into about (label, text) values (?, ?)', args: [label, text] })),
  ];
}
