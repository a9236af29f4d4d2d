import { expect, it } from 'vitest';
import type { PlaceName } from '@/lib/serving/queries/place-names';
import { findPlaces } from './find-places';

const place = (code: string, en: string, ur: string | null): PlaceName => ({
  code,
  level: 'tehsil',
  en,
  ur,
  within_en: '',
  within_ur: '',
});
const places = [
  place('PK1', 'Khanpur', 'خانپور'),
  place('PK2', 'New Khanpur', null),
  place('PK3', 'Layyah', 'لیہ'),
  place('PK4', 'Kot Addu', 'کوٹ ادو'),
];

it('finds a place by the start of its name before one that merely holds it', () => {
  expect(findPlaces(places, 'khan').map(({ code }) => code)).toEqual(['PK1', 'PK2']);
});

it('finds a place in Urdu whichever form of the letters was typed', () => {
  expect(findPlaces(places, 'لية').map(({ code }) => code)).toEqual(['PK3']);
  expect(findPlaces(places, 'كوٹ').map(({ code }) => code)).toEqual(['PK4']);
});

it('finds a place by its code, and nothing for an empty box', () => {
  expect(findPlaces(places, 'pk3').map(({ code }) => code)).toEqual(['PK3']);
  expect(findPlaces(places, '  ')).toEqual([]);
});
