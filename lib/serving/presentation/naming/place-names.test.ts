import { describe, expect, it } from 'vitest';
import { nameAnchors } from './name-anchors';
import { type NamedGround, placeNames, type ScreenAnchor } from './place-names';

const ground: NamedGround = { width: 800, height: 600, zoom: 4.5, language: 'en', marked: new Set() };
const province = (code: string, x: number, y: number, text = 'Khyber Pakhtunkhwa'): ScreenAnchor => ({
  code,
  level: 'province',
  text,
  x,
  y,
  extent: 150,
});
const district = (code: string, x: number, y: number, extent = 90): ScreenAnchor => ({
  code,
  level: 'district',
  text: `District ${code}`,
  x,
  y,
  extent,
});
const widthOf = ({ text, level }: { text: string; level: string }) => text.length * (level === 'province' ? 7.7 : 6.6);
const cover = (names: ReturnType<typeof placeNames>): boolean =>
  names.some((a, index) =>
    names.slice(index + 1).some((b) => Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2 && Math.abs(a.y - b.y) < 13),
  );

describe('names on a map', () => {
  it('are those of provinces at every zoom, of districts and tehsils when there is room', () => {
    const anchors = [province('PK1', 300, 200), district('PK101', 500, 400), district('PK102', 100, 500)];
    expect(placeNames(anchors, ground).map(({ code }) => code)).toEqual(['PK1']);
    expect(placeNames(anchors, { ...ground, zoom: 6 })).toHaveLength(3);
    const tehsil = { ...district('PK10101', 650, 100), level: 'tehsil' as const };
    expect(placeNames([tehsil], { ...ground, zoom: 6 })).toEqual([]);
    expect(placeNames([tehsil], { ...ground, zoom: 8 })).toHaveLength(1);
  });

  it('never cover each other, however crowded, and keep every province by stepping aside', () => {
    const crowd = Array.from({ length: 400 }, (_, index) =>
      district(`${index}`, 20 + ((index * 37) % 760), 20 + ((index * 53) % 560)),
    );
    const provinces = [province('PK1', 400, 300), province('PK2', 405, 302), province('PK3', 398, 295)];
    const names = placeNames([...crowd, ...provinces], { ...ground, zoom: 7 });
    expect(cover(names)).toBe(false);
    expect(names.filter(({ level }) => level === 'province')).toHaveLength(3);
    expect(names.length).toBeGreaterThan(30);
  });

  it('name a chosen or pointed place where nothing else of its level is named, before all others', () => {
    const anchors = [province('PK1', 300, 200), { ...district('PK101', 300, 201, 4), level: 'tehsil' as const }];
    const names = placeNames(anchors, { ...ground, marked: new Set(['PK101']) });
    expect(names[0]).toMatchObject({ code: 'PK101', marked: true });
    expect(names).toHaveLength(2);
    expect(cover(names)).toBe(false);
  });

  it('stay within the map and leave out what lies beyond it', () => {
    const names = placeNames([province('PK1', 2, 3), province('PK2', 900, 300)], ground);
    expect(names.map(({ code }) => code)).toEqual(['PK1']);
    expect(names[0]?.x).toBeGreaterThan(widthOf({ text: 'Khyber Pakhtunkhwa', level: 'province' }) / 2 - 4);
  });

  it('are in the script of the page, and in English where the other name is not known', () => {
    const outline = {
      places: [{ code: 'PK101', path: '', centre: [10, 20] as [number, number], area: 100 }],
      parents: [
        {
          code: 'PK1',
          level: 'province' as const,
          nameEn: 'Sindh',
          nameUr: 'سندھ',
          centre: [1, 2] as [number, number],
          area: 9,
        },
      ],
    };
    const rows = new Map([['PK101', { nameEn: 'Thatta', nameUr: null }]]);
    const texts = (language: 'en' | 'ur') => nameAnchors(outline, rows, 'district', language).map(({ text }) => text);
    expect(texts('en')).toEqual(['Sindh', 'Thatta']);
    expect(texts('ur')).toEqual(['سندھ', 'Thatta']);
  });
});
