import { expect, test } from 'vitest';
import { ebStandardised } from '../spatial/eb-standardised';
import { getisOrdGiStar } from '../spatial/getis-ord-gi-star';
import { globalMoran } from '../spatial/global-moran';
import { keepAreas } from '../spatial/keep-areas';
import { localMoran } from '../spatial/local-moran';
import { column, expectAgreement, listed, reference } from '../spatial/reference.test-support';
import { weigh } from '../spatial/weights';
import { standardisedShares } from './standardised-shares';

const tehsils = reference('tehsils.csv');
const known = Int32Array.from(tehsils.keys()).filter((at) => tehsils[at]?.population !== 'NA');
const links = keepAreas(listed(tehsils, 'queen'), known);
const table = reference('shares.csv');

test.each(['common', 'rare'])('shares, Gi*, local and global Moran of them equal spdep to 1e-9: %s', (name) => {
  const theirs = table.filter((row) => row.set === name);
  const z = standardisedShares(column(theirs, 'events'), column(theirs, 'base'));
  expectAgreement(z, column(theirs, 'z'));
  expectAgreement(getisOrdGiStar(z, weigh(links, 'row-standardised', true)).z, column(theirs, 'gi_star'));
  const moran = localMoran(z, weigh(links, 'row-standardised'));
  expectAgreement(moran.z, column(theirs, 'moran_z'));
  expect(globalMoran(z, weigh(links, 'row-standardised'))?.statistic).toBeCloseTo(Number(theirs[0]?.global), 9);
});

test('rare events give the index of Assunção and Reis, which spdep takes for all rates, within a few hundredths', () => {
  const theirs = table.filter((row) => row.set === 'rare');
  const z = standardisedShares(column(theirs, 'events'), column(theirs, 'base'));
  expectAgreement(z, column(theirs, 'rare_events'), 0.05);
});

test('those who have and those who have not give the same z with the sign turned; rates of rare events do not', () => {
  const [events, base] = [Float64Array.of(61, 1180, 24, 590, 33, 4700), Float64Array.of(62, 1210, 30, 640, 33, 4810)];
  const rest = base.map((each, place) => each - (events[place] as number));
  expectAgreement(
    standardisedShares(rest, base),
    standardisedShares(events, base).map((z) => -z),
  );
  const [have, lack] = [ebStandardised(events, base), ebStandardised(rest, base)];
  expect(Math.max(...have.map((z, place) => Math.abs(z + (lack[place] as number))))).toBeGreaterThan(1);
});

test('a share on few stands out less than the same share on many', () => {
  const z = standardisedShares(Float64Array.of(9, 900, 2500, 400), Float64Array.of(12, 1200, 10_000, 2000));
  expect(z[0] as number).toBeLessThan(z[1] as number);
});

test('shares that are all 0, all 1 or none are answered without a number made up', () => {
  expect([...standardisedShares(Float64Array.of(0, 0), Float64Array.of(9, 20))]).toEqual([0, 0]);
  expect([...standardisedShares(Float64Array.of(9, 20), Float64Array.of(9, 20))]).toEqual([0, 0]);
  expect(standardisedShares(new Float64Array(0), new Float64Array(0)).length).toBe(0);
});
