import { expect, test } from 'vitest';
import { bothTails } from '../stats/normal-tail';
import { bivariateLocalMoran } from './bivariate-local-moran';
import { distanceBand } from './distance-band';
import { getisOrdGi } from './getis-ord-gi';
import { getisOrdGiStar } from './getis-ord-gi-star';
import { keepAreas } from './keep-areas';
import { localGeary } from './local-geary';
import { localMoran } from './local-moran';
import { islandsOf } from './neighbours';
import { besideRepository, column, expectAgreement, listed, reference, tableOf } from './reference.test-support';
import { type WeightStyle, weigh } from './weights';

const tehsils = reference('tehsils.csv');
const area = column(tehsils, 'area_km2');
const householdSize = column(tehsils, 'population').map((people, at) => people / Number(tehsils[at]?.households));
const known = Int32Array.from(householdSize.keys()).filter((at) => Number.isFinite(householdSize[at]));
const take = (of: Float64Array): Float64Array => Float64Array.from(known, (at) => of[at] as number);

function agrees(name: string, values: Float64Array, links: ReturnType<typeof listed>, style: WeightStyle): void {
  const theirs = reference(name);
  const weights = weigh(links, style);
  const islands = new Set(islandsOf(links));
  const orNothing = (of: Float64Array): Float64Array => of.map((value, at) => (islands.has(at) ? Number.NaN : value));
  const moran = localMoran(values, weights);
  expectAgreement(moran.statistic, orNothing(column(theirs, 'moran')));
  expectAgreement(moran.z, column(theirs, 'moran_z'));
  expectAgreement(moran.z.map(bothTails), column(theirs, 'moran_p'));
  expectAgreement(getisOrdGi(values, weights).z, column(theirs, 'gi'));
  expectAgreement(getisOrdGiStar(values, weigh(links, style, true)).z, column(theirs, 'gi_star'));
  expectAgreement(localGeary(values, weights).statistic, orNothing(column(theirs, 'geary')));
}

test('local Moran, Gi, Gi* and local Geary equal spdep to 1e-9 on the area of 577 tehsils', () => {
  agrees('area-queen.csv', area, listed(tehsils, 'queen'), 'row-standardised');
});

test('they equal spdep on household size, with the tehsils that lack it left out', () => {
  agrees(
    'household-size-queen.csv',
    take(householdSize),
    keepAreas(listed(tehsils, 'queen'), known),
    'row-standardised',
  );
});

test('they equal spdep with binary weights of a distance band that leaves 91 islands', () => {
  const links = keepAreas(listed(tehsils, 'band_035'), known);
  expect(islandsOf(links).length).toBe(91);
  agrees('household-size-band.csv', take(householdSize), links, 'binary');
});

test('bivariate local Moran equals spdep', () => {
  const weights = weigh(keepAreas(listed(tehsils, 'queen'), known), 'row-standardised');
  const theirs = column(reference('household-size-queen.csv'), 'bivariate');
  expectAgreement(bivariateLocalMoran(take(householdSize), take(area), weights).statistic, theirs);
});

test('Gi and Gi* give the z of the six points of Getis and Ord, whichever way the rows are weighted', () => {
  const points = {
    x: Float64Array.of(10, 20, 40, 15, 30, 30),
    y: Float64Array.of(10, 10, 10, 20, 20, 30),
    metric: 'planar' as const,
  };
  const values = Float64Array.of(2, 3, 3.2, 5, 8, 7);
  const links = distanceBand(points, 15);
  for (const style of ['binary', 'row-standardised'] as const) {
    const gi = [-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941];
    expectAgreement(getisOrdGi(values, weigh(links, style)).z, Float64Array.from(gi), 1e-8);
    const star = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
    expectAgreement(getisOrdGiStar(values, weigh(links, style, true)).z, Float64Array.from(star), 1e-8);
  }
});

const columbus = besideRepository('spatial-reference', 'columbus_queen_W_spdep.csv');
test.skipIf(columbus === null)('local Moran, Gi and Gi* equal spdep on crime in Columbus', () => {
  const theirs = tableOf(columbus as string);
  const [links, crime] = [listed(theirs, 'nbrs'), column(theirs, 'CRIME')];
  const moran = localMoran(crime, weigh(links, 'row-standardised'));
  expectAgreement(moran.statistic, column(theirs, 'Ii'));
  expectAgreement(moran.z, column(theirs, 'Z'));
  expectAgreement(getisOrdGi(crime, weigh(links, 'binary')).z, column(theirs, 'Gi'));
  expectAgreement(getisOrdGiStar(crime, weigh(links, 'binary', true)).z, column(theirs, 'GiStar'));
});

const grid = besideRepository('spatial-reference', 'getisord_d30_spdep.csv');
test.skipIf(grid === null)('Gi and Gi* equal spdep on the grid of Getis and Ord, its distance band found anew', () => {
  const theirs = tableOf(grid as string);
  const points = { x: column(theirs, 'x'), y: column(theirs, 'y'), metric: 'planar' as const };
  const links = distanceBand(points, 30);
  expect(links.neighbours).toEqual(listed(theirs, 'nbrs').neighbours);
  const values = column(theirs, 'val');
  expectAgreement(getisOrdGi(values, weigh(links, 'binary')).z, column(theirs, 'Gi'));
  expectAgreement(getisOrdGiStar(values, weigh(links, 'binary', true)).z, column(theirs, 'GiStar'));
});
