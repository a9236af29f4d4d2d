import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { categoryMap } from '@/lib/serving/presentation/category-map';
import { choropleth } from '@/lib/serving/presentation/choropleth';
import { findingCategories } from '@/lib/serving/presentation/finding-palette';
import { emptyOutline, type Outline } from '@/lib/serving/presentation/outline/outline';
import { bubbleRadius } from './bubble-radius';
import { StaticMap } from './static-map';

const outline: Outline = {
  ...emptyOutline(640),
  borders: 'M0 0L640 640',
  places: ['PK101', 'PK102'].map((code, index) => ({
    code,
    path: `M${index} 0l9 0 0 9z`,
    centre: [100 + index * 100, 50],
    area: 81,
  })),
};
const drawn = new Set(['PK101', 'PK102']);
const rows = [
  { code: 'PK101', status: 'known' as const, value: 400 },
  { code: 'PK102', status: 'known' as const, value: 100 },
];
const nothing = { highlight: null, selected: new Set<string>(), cursor: null, hovered: null };
const measure = { unit: 'count', betterWhen: 'lower', edges: [50, 200] } as const;
const counted = choropleth(rows, { measure, scheme: 'policy', classes: 3, drawn });

it('draws bubbles at once as large as the engine will, in pixels of the page and not of the drawing', () => {
  const bubbles = { over: false, counts: new Map(rows.map(({ code, value }) => [code, value])), largest: 400 };
  const svg = renderToStaticMarkup(createElement(StaticMap, { outline, classed: counted, bubbles, ...nothing }));
  for (const { code, value } of rows) {
    const [x, y] = outline.places.find((place) => place.code === code)?.centre ?? [];
    const disc = new RegExp(`<path d="M${x} ${y}h0" style="stroke-width:([\\d.]+);stroke:var`).exec(svg);
    expect(Number(disc?.[1])).toBeCloseTo(2 * bubbleRadius(value, 400, 2), 6);
  }
});

it('draws the borders of provinces with the first drawing', () => {
  const svg = renderToStaticMarkup(createElement(StaticMap, { outline, classed: counted, bubbles: null, ...nothing }));
  expect(svg).toContain('d="M0 0L640 640"');
});

it('outlines hot places and dots cold ones, and none of the rest', () => {
  const found = [
    { code: 'PK101', status: 'known' as const, category: 'hot-spot-95' },
    { code: 'PK102', status: 'known' as const, category: 'not-significant' },
  ];
  const lines = (category: string) => {
    const classed = categoryMap(
      found.map((row) => (row.code === 'PK101' ? { ...row, category } : row)),
      findingCategories('gi-star', 'lower'),
      drawn,
    );
    const svg = renderToStaticMarkup(createElement(StaticMap, { outline, classed, bubbles: null, ...nothing }));
    return [...svg.matchAll(/data-line="(\w+)" d="([^"]*)"/g)].map(([, line, path]) => [line, path]);
  };
  expect(lines('hot-spot-95')).toEqual([['solid', 'M0 0l9 0 0 9z']]);
  expect(lines('cold-spot-99')).toEqual([['dotted', 'M0 0l9 0 0 9z']]);
  expect(lines('not-significant')).toEqual([]);
});
