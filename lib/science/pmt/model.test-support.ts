import type { FeatureExpression, PmtModel } from './model';

const both = (text: string) => ({ en: text, ur: text });

/** A small model that stands, to bend in tests. */
export function smallModel(changes: Partial<PmtModel> = {}): PmtModel {
  const size: FeatureExpression = { column: 'size', type: 'number' };
  return {
    id: 'small',
    position: 1,
    title: both('Small'),
    label: both('Illustrative'),
    author: 'test',
    source: 'test',
    licence: 'none',
    illustrative: true,
    features: {
      size: { title: both('Size'), expression: size },
      water: {
        title: both('Water'),
        values: { piped: { en: 'piped water', ur: 'پائپ کا پانی' } },
        expression: { column: 'water', type: 'text' },
      },
      crowding: {
        title: both('Crowding'),
        expression: { op: 'divide', of: [size, { column: 'rooms', type: 'number' }] },
      },
    },
    intercept: 10,
    terms: [
      {
        kind: 'bands',
        feature: 'size',
        bands: [
          { from: 1, to: 4, points: 5 },
          { from: 4, to: null, points: -5 },
        ],
      },
      { kind: 'category', feature: 'water', points: { piped: 3, other: 0 } },
      { kind: 'linear', feature: 'crowding', coefficient: -1.5 },
    ],
    scale: { multiply: 2, add: 1 },
    decimals: 2,
    clamp: { min: 0, max: 100 },
    missing: { rule: 'refuse' },
    cutOffs: [{ score: 32, from: '2021-09-23', to: null, where: null, source: 'test' }],
    ...changes,
  };
}
