import { topology } from 'topojson-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, Database } from '../../../warehouse/database';
import { createLoadTables } from '../../extract/load-tables';
import { findFarCoordinates } from './find-far-coordinates';

let database: Database;
let connection: Connection;
const tehsils = topology({
  tehsils: {
    type: 'FeatureCollection',
    features: ['PK1', 'PK2'].map((id, at) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [70 + at, 30],
            [71 + at, 30],
            [71 + at, 31],
            [70 + at, 31],
            [70 + at, 30],
          ],
        ],
      },
    })),
  } as GeoJSON.FeatureCollection,
});

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
});
afterAll(() => {
  connection.close();
  database.close();
});

async function flagged(points: [string, number | null, number | null][]): Promise<unknown> {
  await createLoadTables(connection);
  await connection.run(
    'create or replace table raw_households (place_code varchar, latitude double, longitude double)',
  );
  for (const [place, latitude, longitude] of points)
    await connection.run('insert into raw_households values ($place, $latitude, $longitude)', {
      place,
      latitude,
      longitude,
    });
  await findFarCoordinates(connection, tehsils);
  const [finding] = await connection.all("select records, sentence_en from load_findings where code = 'geo-far'");
  return finding && [Number(finding.records), /most in (.*?)\. They/.exec(String(finding.sentence_en))?.[1]];
}

test('coordinates far outside the tehsil a household names are flagged, those inside, near or missing are not', async () => {
  const near: [string, number | null, number | null][] = [
    ['PK1', 30.5, 70.5],
    ['PK1', 30.5, 71.04],
    ['PK2', 30.02, 71.98],
    ['PK1', null, null],
  ];
  expect(await flagged(near)).toBeUndefined();
  expect(await flagged([...near, ['PK1', 30.5, 71.5], ['PK1', 30.9, 71.9], ['PK2', 30.5, 70.5]])).toEqual([
    3,
    'PK1 (2), PK2 (1)',
  ]);
});
