import { describe, expect, it } from 'vitest';
import { dorling, type WeighedPoint } from './dorling';
import { seededRandom } from './seeded-random.test-support';

const random = seededRandom(577);
const options = { area: 60_000, smallest: 2 };

const scattered = (count: number, weight: () => number | null): WeighedPoint[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `P${index}`,
    x: random() * 600,
    y: random() * 500,
    weight: weight(),
  }));

const longTailed = (): number => Math.exp(random() * 6) * 100;

/** The deepest that any circle reaches into another, in units. */
function deepestOverlap(circles: ReturnType<typeof dorling>): number {
  let deepest = 0;
  for (const [index, a] of circles.entries())
    for (const b of circles.slice(index + 1))
      deepest = Math.max(deepest, a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y));
  return deepest;
}

const degenerate: [string, WeighedPoint[]][] = [
  ['no place', []],
  ['one place', scattered(1, longTailed)],
  ['two places at one point', [0, 1].map((index) => ({ code: `P${index}`, x: 5, y: 5, weight: 10 }))],
  ['equal weights', scattered(50, () => 7)],
  ['no weight known', scattered(50, () => null)],
  ['all weights zero', scattered(50, () => 0)],
  ['negative weights', scattered(50, () => -3)],
  ['one outlier', scattered(50, () => 1).map((point, index) => (index === 9 ? { ...point, weight: 1e9 } : point))],
  ['some unknown', scattered(80, () => (random() < 0.3 ? null : longTailed()))],
];

describe('the cartogram of circles', () => {
  it.each(degenerate)('places every place exactly once at a finite point: %s', (_name, points) => {
    const circles = dorling(points, options);
    expect(circles.map(({ code }) => code)).toEqual(points.map(({ code }) => code));
    for (const { x, y, radius } of circles) {
      expect([x, y, radius].every(Number.isFinite)).toBe(true);
      expect(radius).toBeGreaterThanOrEqual(options.smallest);
    }
    expect(deepestOverlap(circles)).toBeLessThan(1);
  });

  it('makes areas proportional to weights and covers the area asked for', () => {
    const circles = dorling(
      [100, 200, 400].map((weight, index) => ({ code: `P${index}`, x: index * 900, y: 0, weight })),
      options,
    );
    const areas = circles.map(({ radius }) => Math.PI * radius ** 2);
    expect((areas[1] as number) / (areas[0] as number)).toBeCloseTo(2, 9);
    expect((areas[2] as number) / (areas[0] as number)).toBeCloseTo(4, 9);
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(options.area, 6);
  });

  it('gives the same circles to the last digit every time, and stays near geography', () => {
    const points = scattered(577, longTailed);
    const circles = dorling(points, options);
    expect(dorling(points, options)).toEqual(circles);
    const moves = circles.map(({ x, y }, index) =>
      Math.hypot(x - (points[index] as WeighedPoint).x, y - (points[index] as WeighedPoint).y),
    );
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(30);
    expect(deepestOverlap(circles)).toBeLessThan(1);
  });

  it('refuses a position that is no number as our own mistake', () => {
    expect(() => dorling([{ code: 'P', x: Number.NaN, y: 0, weight: 1 }], options)).toThrow('finite');
  });
});
