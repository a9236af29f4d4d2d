import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import type { Asked } from './protected-figures.test-support';
import { resampledFigures } from './resampled-registry.test-support';

const database = Database.openWritable(':memory:', { threads: 2, memory: '2GB' });
const ratio = (id: string, numerator: string, denominator = 'true', more: Partial<Asked> = {}): Asked => ({
  id,
  ...more,
  measure: { kind: 'ratio', numerator, denominator },
});
const asked: Asked[] = [
  ratio('common share', 'common'),
  ratio('rare share', 'rare'),
  ratio('usual share', 'usual'),
  ratio('share of persons', 'ill', 'persons'),
  ratio('share of persons all alike in a household', 'together', 'persons'),
  ratio('mean', 'consumption', 'true', { unit: 'pkr' }),
  ratio('mean of persons', 'consumption', 'persons', { unit: 'pkr' }),
  ratio('gap', 'gap', 'true'),
  { id: 'median', unit: 'pkr', measure: { kind: 'median', value: 'consumption' } },
];
const totals: Asked[] = [
  { id: 'count', unit: 'count', measure: { kind: 'count', numerator: 'common' } },
  { id: 'amount', unit: 'pkr', measure: { kind: 'count', numerator: 'money' } },
];
let figures: Awaited<ReturnType<typeof resampledFigures>>;

beforeAll(async () => {
  const connection = await (await database).connect();
  figures = [
    ...(await resampledFigures(connection, asked, { copies: 200, isPoisson: false })),
    ...(await resampledFigures(connection, totals, { copies: 200, isPoisson: true })),
  ];
});

afterAll(async () => (await database).close());

const classes = [
  [15, 49],
  [50, 149],
  [150, 400],
] as const;

function coverage(id: string, [least, most]: readonly [number, number]) {
  const here = figures.filter(
    (row) => row.indicator_id === id && row.status === 'known' && row.size >= least && row.size <= most,
  );
  const below = here.filter((row) => row.truth < (row.interval_low ?? Number.NaN)).length;
  const above = here.filter((row) => row.truth > (row.interval_high ?? Number.NaN)).length;
  return {
    figures: here.length,
    covered: 1 - (below + above) / here.length,
    below: below / here.length,
    above: above / here.length,
  };
}

test.each([...asked, ...totals].map(({ id }) => id))(
  'the interval of a %s holds the truth in 93 to 97 of 100 resamples of households, in small places in no fewer',
  (id) => {
    const here = `${id}: ${classes.map((size) => `${size.join('-')} ${JSON.stringify(coverage(id, size))}`).join('; ')}`;
    for (const size of classes) {
      const { covered, figures: judged } = coverage(id, size);
      expect(judged, here).toBeGreaterThan(1500);
      expect(covered, here).toBeGreaterThan(0.93);
      expect(covered, here).toBeLessThan(size[0] < 50 ? 0.99 : 0.975);
    }
    const { covered } = coverage(id, [50, 400]);
    expect(covered, here).toBeGreaterThan(0.93);
    expect(covered, here).toBeLessThan(0.97);
  },
);
