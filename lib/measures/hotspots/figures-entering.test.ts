import { expect, test } from 'vitest';
import { contiguity } from '../../science/spatial/contiguity';
import { squares } from '../../science/spatial/reference.test-support';
import { standardisedShares } from '../../science/stats/standardised-shares';
import { figuresEntering } from './figures-entering';
import { defaultChoice } from './hotspot-choice';

const shapes = squares(3, 4);
const neighbours = contiguity(shapes, 'queen');
const bases = (largest: number) => Float64Array.from({ length: 12 }, (_, at) => (at === 0 ? largest : 40 + at));
const areasOf = (base: Float64Array, countsItsBase = true) => {
  const events = base.map((each, at) => Math.floor(each * (0.2 + 0.05 * at)));
  const values = events.map((each, at) => each / (base[at] as number));
  return { codes: [], shapes, contiguity: () => neighbours, values, events, base, countsItsBase };
};
const entered = (areas: ReturnType<typeof areasOf>, more: Partial<typeof defaultChoice> = {}) =>
  figuresEntering(areas, neighbours, { ...defaultChoice, ...more });

test('shares enter standardised where the largest base is ten times the smallest, and as published below that', () => {
  const [wide, narrow] = [areasOf(bases(410)), areasOf(bases(409))];
  expect(entered(wide)).toMatchObject({ entered: 'standardised-shares', baseRatio: 10 });
  expect(entered(wide).values).toEqual(standardisedShares(wide.events, wide.base));
  expect(entered(narrow)).toEqual({ values: narrow.values, entered: 'as-published', baseRatio: 409 / 41 });
});

test('either way is given where it is asked for', () => {
  expect(entered(areasOf(bases(4000)), { rates: 'raw' }).entered).toBe('as-published');
  expect(entered(areasOf(bases(50)), { rates: 'standardised' }).entered).toBe('standardised-shares');
});

test('figures that do not count what they stand on, or exceed it, enter as they are', () => {
  expect(entered(areasOf(bases(4000), false)).entered).toBe('as-published');
  const beyond = areasOf(bases(4000));
  beyond.events[3] = 400;
  expect(entered(beyond, { rates: 'standardised' })).toMatchObject({ entered: 'as-published', baseRatio: null });
});

test('a place without a figure takes no part, and the base of an island does not count as tested', () => {
  const lacking = areasOf(bases(4000));
  for (const column of [lacking.values, lacking.events]) column[0] = Number.NaN;
  expect(entered(lacking)).toMatchObject({ entered: 'as-published', baseRatio: 51 / 41 });
  const alone = areasOf(bases(4000));
  for (const at of [1, 4, 5]) alone.values[at] = Number.NaN;
  expect(entered(alone).baseRatio).toBe(51 / 42);
});

test('the bivariate statistic takes both figures as published, and the one of rates standardises by itself', () => {
  const wide = areasOf(bases(4000));
  expect(entered(wide, { statistic: 'bivariate-local-moran' }).entered).toBe('as-published');
  expect(entered(wide, { statistic: 'eb-local-moran' })).toMatchObject({
    values: wide.events,
    entered: 'standardised-rates',
  });
});

test('no figure at all has no bases to compare', () => {
  const nothing = areasOf(bases(4000));
  nothing.values.fill(Number.NaN);
  expect(entered(nothing)).toMatchObject({ entered: 'as-published', baseRatio: null });
});
