import { expect, test } from 'vitest';
import { wasAndNow } from './was-and-now';

type Figure = Parameters<typeof wasAndNow>[0][number];

const figure = (
  place_code: string,
  value: number | null,
  status: Figure['status'] = value === null ? 'suppressed' : 'known',
): Figure => ({ indicator_id: 'x', model_id: '', place_code, value, status }) as Figure;

test('values that changed come before what was or is withheld, missing or gone, and what is as signed is left out', () => {
  const signed = [figure('A', null), figure('B', 1), figure('C', 2), figure('D', 3), figure('E', null)];
  const inForce = [figure('A', 5), figure('B', 1), figure('C', 4), figure('E', null, 'missing')];
  expect(
    wasAndNow(signed, inForce).map(({ place_code, was, now }) => [place_code, was.value, now?.value ?? null]),
  ).toEqual([
    ['C', 2, 4],
    ['A', null, 5],
    ['D', 3, null],
    ['E', null, null],
  ]);
});

test('a banded figure is as signed while its bounds are, and differs with them', () => {
  const banded = (high: number) => ({
    ...figure('A', null, 'banded'),
    numerator: null,
    interval_low: 0,
    interval_high: high,
  });
  expect(wasAndNow([banded(0.2)], [banded(0.2)])).toEqual([]);
  expect(wasAndNow([banded(0.2)], [banded(0.1)])).toHaveLength(1);
  expect(wasAndNow([banded(0.2)], [figure('A', 0.15)])).toMatchObject([
    { was: { status: 'banded' }, now: { value: 0.15 } },
  ]);
});
