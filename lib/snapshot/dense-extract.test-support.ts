import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { square } from '../geography/sample-boundaries.test-support';
import { openSample, sampleRequest, written } from '../sample/sample.test-support';

const [provinces, districts, tehsils] = [2, 8, 24];
const places = Array.from({ length: tehsils }, (_, at) => ({
  code: `T${at + 1}`,
  district: `D${(at % districts) + 1}`,
  province: `P${(at % provinces) + 1}`,
}));

/** Polygons of 24 tehsils in eight districts and two provinces of a made-up set: few enough that a load takes seconds. */
export const denseBoundaries = (): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    name: 'made-up-2020-01-01',
    features: places.map(({ code, district, province }) => {
      const [d, inside] = [Number(district.slice(1)) - 1, Math.floor((Number(code.slice(1)) - 1) / districts)];
      return {
        type: 'Feature',
        properties: {
          ADM3_PCODE: code,
          ADM3_EN: `Tehsil ${code}`,
          ADM2_PCODE: district,
          ADM2_EN: `District ${district}`,
          ADM1_PCODE: province,
          ADM1_EN: `Province ${province}`,
        },
        geometry: { type: 'Polygon', coordinates: [square(70 + (d % 2) + inside * 0.3, 28 + Math.floor(d / 2), 0.3)] },
      };
    }),
  });

/**
 * Writes an extract of the synthetic sample whose households live in the tehsils of `denseBoundaries`, so that figures of a place rest on
 * 170 of them. Tables that name other places are left out. Returns its folder and the file of polygons.
 */
export async function writeDenseExtract(
  root: string,
  households = 4000,
): Promise<{ extract: string; boundaries: string }> {
  const [sample, extract, boundaries] = ['sample', 'extract', 'boundaries.json'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await written(sampleRequest(sample, { households }));
  mkdirSync(extract);
  writeFileSync(boundaries, denseBoundaries());
  const { connection, close } = await openSample(sample);
  const moved = (id: string): string => `'T' || (hash(${id}) % ${tehsils} + 1)`;
  const tables: Record<string, string> = {
    households: `select * replace (${moved('household_id')} as tehsil_code, null as tehsil_name, null as district_name) from households`,
    ...Object.fromEntries(
      ['members', 'enrolments', 'payments', 'attendance', 'health_visits'].map((table) => [table, `from ${table}`]),
    ),
    grievances: `select * replace (${moved('household_id')} as tehsil_code) from grievances`,
    registrations: `select * replace (${moved('household_id')} as tehsil_code) from registrations`,
    mobilisation: `select * replace (${moved('committee_id')} as tehsil_code) from mobilisation limit 200`,
    service_points: `select * replace (${moved('point_id')} as tehsil_code) from service_points using sample 600 rows (reservoir, 1)`,
    school_capacity: `select * replace (${moved('school_id')} as tehsil_code) from school_capacity using sample 600 rows (reservoir, 1)`,
    population: `select 'T' || number as place_code, 2023 as year, 120000 as population, 20000 as households, 'made up' as source
      from range(1, ${tehsils + 1}) as t(number)`,
    targets: "from targets where place_code = 'PK'",
  };
  for (const [table, sql] of Object.entries(tables))
    await connection.run(`copy (${sql}) to '${join(extract, `${table}.csv`)}' (header)`);
  close();
  const manifest = {
    name: 'dense-sample',
    as_of: '2026-09-30',
    round: 'nser-2021',
    boundary_set: 'made-up-2020-01-01',
    supplier: 'a test',
    mode: 'full',
    synthetic: true,
  };
  writeFileSync(join(extract, 'extract.json'), JSON.stringify(manifest));
  return { extract, boundaries };
}
