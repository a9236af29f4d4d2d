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
