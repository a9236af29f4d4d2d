import { expect, test } from 'vitest';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import { leadingPlaces } from './overview';

const place = (code: string, value: number | null, households: number | null) =>
  ({ code, value, households, status: value === null ? 'suppressed' : 'known' }) as MeasuredPlaces['rows'][number];
const measure = { betterWhen: 'lower' } as MeasuredPlaces['measure'];

test('the places listed first rest on 200 households or more, keep the rank they have among all, and are five at most', () => {
  const rows = [
    place('few', 0.9, 120),
    place('A', 0.8, 400),
    place('withheld', null, 900),
    ...['B', 'C', 'D', 'E', 'F'].map((code, at) => place(code, 0.7 - at / 10, 200 + at)),
  ];
  const listed = leadingPlaces({ rows, measure });
  expect(listed.map(({ code, rank }) => `${code} ${rank}`)).toEqual(['A 2', 'B 3', 'C 4', 'D 5', 'E 6']);
});
