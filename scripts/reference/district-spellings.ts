import { group } from 'd3-array';
import { nameKey } from '../../lib/science/geography/normalise-name';
import { sharedJson, sharedTable } from './shared-input';
import type { Spelling } from './spelling';

const splitSince = ['CHITRAL', 'KOHISTAN'];

/** Whole districts only: a source's district that is spread over several of ours is no spelling of any of them. */
export function districtSpellings(known: ReadonlyMap<string, { key: string }>): Spelling[] {
  const districts = [...known].filter(([code]) => /^PK\d{3}$/.test(code));
  const codeOf = new Map(districts.map(([code, { key }]) => [key, code]));
  const census = sharedTable('data/census/crosswalk_census2023_to_cod2022.csv').map((row) => ({
    code: row.district_pcode ?? '',
    alias: row.census_district ?? '',
    source: 'PBS census 2023 tables',
  }));
  const cash = sharedTable('data/ehsaas/ehsaas_emergency_cash_rows_matched.csv')
    .filter((row) => !splitSince.includes(row.district ?? ''))
    .map((row) => ({
      code: codeOf.get(nameKey(row.cod_district)) ?? '',
      alias: row.district ?? '',
      source: 'Emergency Cash returns 2020',
    }));
  const poverty = sharedTable('data/district/district_poverty_sae_2018_19.csv').map((row) => ({
    code: row.pcode ?? '',
    alias: row.District ?? '',
    source: 'World Bank small-area poverty tables 2018-19',
  }));
  return [...groupedSpellings(codeOf), ...[census, cash, poverty].flatMap(ofOneDistrict)].filter((row) => row.code);
}

/** Spellings of one district point at one preferred form; any of them may be the form the boundary set uses. */
function groupedSpellings(codeOf: ReadonlyMap<string, string>): Spelling[] {
  const pairs = Object.entries(
    sharedJson<{ district_aliases: Record<string, string> }>('domain/admin_geography.json').district_aliases,
  );
  const groups = group(pairs, ([, preferred]) => preferred);
  return [...groups].flatMap(([preferred, members]) => {
    const spellings = [preferred, ...members.map(([alias]) => alias)];
    const code = spellings.map((spelling) => codeOf.get(nameKey(spelling))).find(Boolean) ?? '';
    return spellings.map((alias) => ({ code, alias, source: 'PBS labels, portals and notifications 2018–2024' }));
  });
}

function ofOneDistrict(rows: Spelling[]): Spelling[] {
  const codes = group(rows, (row) => nameKey(row.alias));
  return rows.filter((row) => new Set(codes.get(nameKey(row.alias))?.map((same) => same.code)).size === 1);
}
