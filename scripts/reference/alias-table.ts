import { readFileSync } from 'node:fs';
import { parseCsvTable } from '../../lib/science/geography/csv-table';
import { nameKey } from '../../lib/science/geography/normalise-name';
import { districtSpellings } from './district-spellings';
import { ownFile, sharedTable } from './shared-input';
import type { Spelling } from './spelling';

const set = 'cod-ab-2022-09-09';

type Known = Map<string, { key: string; district: string }>;

/** Spellings of provinces, divisions, districts and tehsils, each once, none that the plain name already covers. */
export function aliasTable(places: Record<string, string | number | null>[]) {
  const known: Known = new Map(
    places.map((place) => [
      String(place.code),
      { key: nameKey(String(place.name_en)), district: String(place.district_code ?? '') },
    ]),
  );
  const hand = parseCsvTable(readFileSync(ownFile('scripts/reference/spellings-by-hand.csv'), 'utf8'));
  const districts = [...districtSpellings(known), ...(hand as unknown as Spelling[])];
  const districtKeys = new Set(
    districts.filter((row) => /^PK\d{3}$/.test(row.code)).map((row) => `${row.code} ${nameKey(row.alias)}`),
  );
  for (const [code, { key }] of known) if (/^PK\d{3}$/.test(code)) districtKeys.add(`${code} ${key}`);
  const tehsils = [...censusSpellings(), ...cashSpellings(), ...formerSpellings()].map((row) => {
    const home = known.get(row.code)?.district;
    return districtKeys.has(`${home} ${nameKey(row.within)}`) ? { ...row, within: '' } : row;
  });
  const rows = new Map<string, Spelling>();
  for (const row of [...districts, ...tehsils]) {
    const key = nameKey(row.alias);
    if (!key || (!row.within && known.get(row.code)?.key === key && row.alias !== 'Mekran')) continue;
    const id = `${row.code} ${key} ${nameKey(row.within)}`;
    if (!rows.has(id)) rows.set(id, row);
  }
  return [...rows.values()]
    .sort((a, b) => (a.code === b.code ? (a.alias < b.alias ? -1 : 1) : a.code < b.code ? -1 : 1))
    .map((row) => ({ boundary_set: set, ...row }));
}

const censusSpellings = (): Spelling[] =>
  sharedTable('data/census/crosswalk_census2023_to_cod2022.csv').map((row) => ({
    code: row.pcode ?? '',
    alias: row.census_tehsil ?? '',
    within: row.census_district ?? '',
    source:
      row.kind === 'covers_several'
        ? 'PBS census 2023 tables; one unit over several tehsils'
        : 'PBS census 2023 tables',
  }));

/** Two near spellings of the cash portal are left out: they name another kind of unit than the tehsil they resemble. */
const cashSpellings = (): Spelling[] =>
  sharedTable('data/ehsaas/ehsaas_emergency_cash_rows_matched.csv')
    .filter((row) => row.how === 'fuzzy in district')
    .filter((row) => !row.tehsil?.startsWith('T.A.ADJ') && row.tehsil !== 'FAISALABAD')
    .map((row) => ({
      code: row.pcode ?? '',
      alias: (row.tehsil ?? '').replace(/ SUB-$/, ''),
      within: row.district ?? '',
      source: 'Emergency Cash returns 2020',
    }));

/** A tehsil of the 2018 set that lies at least nine tenths in one of 2022 lends it its spelling. */
const formerSpellings = (): Spelling[] =>
  sharedTable('data/boundaries/crosswalk_cod2018_to_cod2022.csv')
    .filter((row) => Number(row.share_of_2018) >= 0.9)
    .map((row) => ({
      code: row.pcode ?? '',
      alias: row.name2018 ?? '',
      within: row.district2018 ?? '',
      source: 'OCHA COD-AB 2018-12-18, at least nine tenths of the area',
    }));
