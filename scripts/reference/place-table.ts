import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../lib/science/geography/area-km2';
import { parseCsvTable } from '../../lib/science/geography/csv-table';
import { interiorPoint } from '../../lib/science/geography/interior-point';
import { ownFile, sharedPolygons, sharedTable } from './shared-input';

const set = 'cod-ab-2022-09-09';

const englishNames: Record<string, string> = {
  PK509: 'Dera Ismail Khan',
  PK50901: 'Dera Ismail Khan',
  PK51203: 'Takht-e-Nasrati',
  PK52802: 'Town-II',
  PK52803: 'Town-III',
  PK52804: 'Town-IV',
  PK60701: 'Dera Ghazi Khan (Tribal Area)',
};

type PlaceRow = Record<string, string | number | null>;

/** The gazetteer: the nation, provinces, divisions as the census groups districts, districts and tehsils. */
export function placeTable(): PlaceRow[] {
  const urdu = new Map(
    parseCsvTable(readFileSync(ownFile('scripts/reference/urdu-names.csv'), 'utf8')).map((r) => [r.code, r.name_ur]),
  );
  const divisions = readDivisions();
  const row = (code: string, level: string, name: string, parents: PlaceRow): PlaceRow => ({
    boundary_set: set,
    code,
    level,
    name_en: englishNames[code] ?? name,
    name_ur: urdu.get(code) ?? null,
    ...parents,
  });
  const provinces = sharedPolygons('data/boundaries/pak_adm1.geojson').features;
  const districts = sharedPolygons('data/boundaries/pak_adm2.geojson').features;
  const tehsils = sharedPolygons('data/boundaries/pak_adm3.geojson').features;
  return [
    { ...row('PK', 'nation', 'Pakistan', {}), ...pointAndArea(provinces) },
    ...provinces.map((feature) => {
      const { pcode = '', name = '' } = feature.properties;
      return {
        ...row(pcode, 'province', name, { parent_code: 'PK', province_code: pcode }),
        ...pointAndArea([feature]),
      };
    }),
    ...divisions.list.map(({ code, name, province }) => ({
      ...row(code, 'division', name, { parent_code: province, province_code: province, division_code: code }),
      ...pointAndArea(districts.filter((feature) => divisions.ofDistrict(feature.properties.pcode ?? '') === code)),
    })),
    ...districts.map((feature) => {
      const { pcode = '', name = '' } = feature.properties;
      const [province, division] = [pcode.slice(0, 3), divisions.ofDistrict(pcode)];
      const parents = { parent_code: division ?? province, province_code: province, division_code: division };
      return { ...row(pcode, 'district', name, { ...parents, district_code: pcode }), ...pointAndArea([feature]) };
    }),
    ...tehsils.map((feature) => {
      const { pcode = '', name = '', district_pcode = '', province_pcode = '', area_km2 = '' } = feature.properties;
      const division = divisions.ofDistrict(district_pcode) ?? divisions.ofTehsil(pcode);
      const parents = { parent_code: district_pcode, province_code: province_pcode, division_code: division };
      return {
        ...row(pcode, 'tehsil', name, { ...parents, district_code: district_pcode }),
        ...pointAndArea([feature]),
        area_km2,
      };
    }),
  ];
}

/** Divisions of the census tables. A district the census spreads over two divisions has none; its tehsils still do. */
function readDivisions() {
  const rows = sharedTable('data/census/crosswalk_census2023_to_cod2022.csv');
  const coded = rows.map((row) => {
    const name = row.census_division === 'MEKRAN' ? 'Makran' : titleCase(row.census_division ?? '');
    const province = row.province_pcode ?? '';
    return { ...row, name, province, code: `${province}-${name.toLowerCase().replaceAll(' ', '-')}` };
  });
  const only = (pick: (row: (typeof coded)[number]) => boolean): string | null => {
    const found = new Set(coded.filter(pick).map((row) => row.code));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  const list = [...new Map(coded.map(({ code, name, province }) => [code, { code, name, province }])).values()];
  return {
    list: list.sort((a, b) => (a.code < b.code ? -1 : 1)),
    ofDistrict: (district: string) => only((row) => (row as Record<string, string>).district_pcode === district),
    ofTehsil: (tehsil: string) => only((row) => (row as Record<string, string>).pcode === tehsil),
  };
}

const titleCase = (text: string): string => text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function pointAndArea(features: Feature<Polygon | MultiPolygon>[]): PlaceRow {
  const whole: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features };
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: whole.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ),
  };
  const point = interiorPoint(shape);
  return {
    longitude: point?.[0]?.toFixed(4) ?? null,
    latitude: point?.[1]?.toFixed(4) ?? null,
    area_km2: areaKm2(shape).toFixed(1),
  };
}
