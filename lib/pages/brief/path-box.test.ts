import { expect, it } from 'vitest';
import { outlineOf } from '@/lib/serving/presentation/outline/outline-of';
import { pathBox } from './path-box';

it('bounds every ring of a path as outlines write them', () => {
  expect(pathBox('M10 20l5-3 2 8zM-4 7l1 1 1-1z')).toEqual({ left: -4, top: 7, right: 17, bottom: 25 });
  expect(pathBox('M7 9h1v1h-1z')).toEqual({ left: 7, top: 9, right: 7, bottom: 9 });
});

it('agrees with the size of an outline', () => {
  const ring = [
    [60, 24],
    [62, 24],
    [62, 26],
    [60, 26],
    [60, 24],
  ];
  const outline = outlineOf({
    type: 'Topology',
    arcs: [ring],
    objects: {
      places: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { code: 'A' } }] },
    },
  } as never);
  const box = pathBox(outline.places[0]?.path ?? '');
  expect([box.left, box.top]).toEqual([0, 0]);
  expect(Math.abs(box.right - outline.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(box.bottom - outline.height)).toBeLessThanOrEqual(1);
});
