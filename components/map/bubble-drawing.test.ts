import { describe, expect, it } from 'vitest';
import type { Fill } from '@/lib/serving/presentation/classed-map';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import { bubbleDrawing } from './bubble-drawing';

const row = (code: string, value: number | null, numerator: number | null): MapRow => ({
  code,
  nameEn: code,
  nameUr: null,
  status: value === null ? 'suppressed' : 'known',
  value,
  numerator,
});
const rows = new Map([row('a', 0.5, 40), row('b', 0, 0), row('c', null, 7)].map((each) => [each.code, each]));
const fills = new Map<string, Fill>([
  ['a', { status: 'known', classIndex: 1 }],
  ['b', { status: 'known', classIndex: 0 }],
  ['c', { status: 'suppressed', classIndex: null }],
  ['d', { status: 'missing', classIndex: null }],
]);

describe('bubbles of a map', () => {
  it('stand for the people behind a rate, never for one that is withheld or zero', () => {
    const drawn = bubbleDrawing('both', { fills }, rows);
    expect([...(drawn?.counts ?? [])]).toEqual([['a', 40]]);
    expect([drawn?.largest, drawn?.over]).toEqual([40, true]);
  });

  it('stand for the figures where these are counts, and for nothing on a plain choropleth', () => {
    expect([...(bubbleDrawing('bubbles', { fills }, rows)?.counts ?? [])]).toEqual([['a', 0.5]]);
    expect(bubbleDrawing('choropleth', { fills }, rows)).toBeNull();
  });

  it('are none where no place is drawn', () => {
    expect(bubbleDrawing('both', { fills: new Map() }, rows)).toEqual({ over: true, counts: new Map(), largest: 0 });
  });
});
