import { describe, expect, test } from 'vitest';
import { currentSet } from '../../science/geography/known-boundary-sets';
import { buildPlaceIndex } from '../../science/geography/place-index';
import { readReferenceAliases } from '../../science/geography/read-reference-aliases';
import { readReferencePlaces } from '../../science/geography/read-reference-places';
import { sharedDataHere, sharedRows } from '../../science/geography/shared-data.test-support';
import type { PlaceDecision } from './place-decision';
import { returnPlacer } from './place-return';
import { readDecisions } from './read-decisions';

const index = buildPlaceIndex(readReferencePlaces(currentSet), readReferenceAliases(currentSet));
const shipped = readDecisions('/nowhere', currentSet);
const decisions = shipped.ok ? shipped.value : [];
const place = returnPlacer(index, decisions);
const short = (name: string, district: string, province: string, code = ''): string => {
  const { place: found, how } = place({ place: name, district, province, code });
  return found ? `${how} ${found.code}` : how;
};

test('places a published name beside its parents, and never by a near spelling alone', () => {
  expect(short('KHANPUR', 'HARIPUR', 'KP')).toBe('name PK51103');
  expect(short('KHANPUR', 'RAHIM YAR KHAN', 'PUNJAB')).toBe('name PK62801');
  expect(short('BAHAWALPURR', 'BAHAWALPUR', 'PUNJAB')).toBe('unknown');
});

test('counts a name that is its own district, or fits several of its tehsils, at the district', () => {
  expect(short('SWAT', 'SWAT', 'KP')).toBe('names_parent PK532');
  expect(short('MALIR', 'KARACHI MALIR', 'SINDH')).toBe('names_parent PK714');
  expect(short('PESHAWAR', 'PESHAWAR', 'KP')).toBe('several_tehsils PK528');
  expect(short('SWAT', 'LAHORE', 'PUNJAB')).toBe('unknown');
});

test('offers the district beside an unknown name as the last thing to choose', () => {
  const { suggestions, place: found } = place({
    place: 'UPPER ZHOB SUB-',
    district: 'KILLA SAIFULLAH',
    province: 'BALOCHISTAN',
    code: '',
  });
  expect(found).toBeNull();
  expect(suggestions.at(-1)).toMatchObject({ place: { nameEn: 'Killa Saifullah', level: 'district' }, score: 0.3 });
});

test('leaves a row that names no tehsil unplaced, whatever district it names', () => {
  for (const none of ['UNAVAILABLE', '', ' n/a ']) expect(short(none, 'LAHORE', 'PUNJAB')).toBe('no_place');
});

test('a decision places a name in its own district only, and the later of two stands', () => {
  const decided: PlaceDecision = {
    boundarySet: currentSet,
    province: 'Punjab',
    district: 'Lahore',
    place: 'Bahawalpurr',
    placeCode: 'PK617',
    decidedBy: 'A steward',
    decidedOn: '2026-01-01',
    why: 'asked the office',
  };
  const of = (list: PlaceDecision[]) => returnPlacer(index, list);
  const name = { place: 'BAHAWALPURR', district: 'LAHORE', province: 'PUNJAB', code: '' };
  expect(of([decided])(name)).toMatchObject({ how: 'decision', place: { code: 'PK617' }, decision: decided });
  expect(of([decided])({ ...name, district: 'MULTAN' }).place).toBeNull();
  expect(of([decided, { ...decided, placeCode: null }])(name)).toMatchObject({ how: 'left_out', place: null });
});

test('every shipped decision names a place of the set, who decided, when and why', () => {
  expect(decisions.length).toBeGreaterThan(20);
  for (const decision of decisions) {
    expect(index.byCode.has(decision.placeCode ?? ''), decision.place).toBe(true);
    expect(decision.decidedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([decision.decidedBy, decision.why].every((text) => text.length > 10)).toBe(true);
    expect(decision.place).not.toBe('UNAVAILABLE');
  }
});

describe.skipIf(!sharedDataHere)('the published Emergency Cash tables', () => {
  const rows = sharedDataHere ? sharedRows('ehsaas/ehsaas_emergency_cash_rows_matched.csv') : [];
  const placed = rows.map((row) => ({
    row,
    eligible: Number(row.eligible),
    ...place({ place: row.tehsil ?? '', district: row.district ?? '', province: row.province ?? '', code: '' }),
  }));

  test('place at least 95 % of the eligible of the categories that name a tehsil', () => {
    const named = placed.filter(({ row, how }) => row.category !== 'total' && how !== 'no_place');
    const sum = (of: typeof named): number => of.reduce((total, { eligible }) => total + eligible, 0);
    expect(sum(named)).toBeGreaterThan(8_800_000);
    const share = sum(named.filter((each) => each.place)) / sum(named);
    const atTehsil = sum(named.filter((each) => each.place?.level === 'tehsil')) / sum(named);
    process.stderr.write(`placed ${(share * 100).toFixed(3)} %, at a tehsil ${(atTehsil * 100).toFixed(2)} %\n`);
    expect(share).toBeGreaterThan(0.998);
    expect(atTehsil).toBeGreaterThan(0.93);
  });

  test('never contradict a place checked by hand, save where the hand dropped "(Tribal Area)" from a name the set has', () => {
    const checked = placed.filter((each) => each.row.pcode && each.place);
    const contradicts = checked.filter(
      ({ row, place: found }) => found?.code !== row.pcode && found?.code !== row.pcode?.slice(0, 5),
    );
    expect(checked.length).toBeGreaterThan(1800);
    expect(new Set(contradicts.map(({ row, place: found }) => `${row.tehsil} ${row.pcode} ${found?.code}`))).toEqual(
      new Set(['RAJANPUR (TRIBAL AREA) PK62902 PK62903']),
    );
  });

  test('leave every "UNAVAILABLE" and every empty name unplaced', () => {
    const none = placed.filter(({ row }) => !row.tehsil || row.tehsil === 'UNAVAILABLE');
    expect(none).toHaveLength(268);
    expect(new Set(none.map(({ how, place: found }) => `${how} ${found}`))).toEqual(new Set(['no_place null']));
  });
});
