import { expect, test } from 'vitest';
import { noiseOf } from '../../../measures/disclosure/noise-of';
import { perturbationTable } from '../../../measures/disclosure/perturbation-table';
import { publicTier } from '../../../measures/disclosure/policy';
import { withHandMade } from '../hand-made.test-support';
import attack from './likeliest-count';

const table = perturbationTable(publicTier);
const truths = { T1: 6, T2: 7, T3: 9, D1: 22, T4: 5, D2: 5 };

test('reads counts that are published as they are, and none that noise hides', async () => {
  const results = async (shown: (truth: number, index: number) => number) =>
    (
      await withHandMade(
        Object.entries(truths).map(([place, truth], index) => ({ place, truth, shown: shown(truth, index) })),
        publicTier,
        (ground) => attack.run(ground),
      )
    ).find(({ finding }) => finding === 'published counts of 1–10 read exactly');
  const open = await results((truth) => truth);
  const hidden = await results(
    (truth, index) => truth + noiseOf(table, truth, [0.93, 0.05, 0.97, 0.1, 0.04, 0.95][index] ?? 0),
  );
  expect(open?.found).toBeGreaterThanOrEqual(0.6);
  expect(hidden?.found).toBeLessThan(0.42);
});

test('a band that is the only part of a published whole is judged with that whole, bands of several parts by themselves', async () => {
  const banded = async (categories: Record<string, number>) =>
    (
      await withHandMade(
        [
          { place: 'T1', truth: 9, shown: 8 },
          ...Object.entries(categories).map(([category, truth]) => ({ place: 'T1', truth, shown: null, category })),
        ],
        publicTier,
        (ground) => attack.run(ground),
      )
    ).find(({ finding }) => finding.startsWith('banded') && finding.includes('above guessing'));
  expect(await banded({ rural: 9 })).toBeUndefined();
  expect(await banded({ rural: 4, urban: 5 })).toMatchObject({ tried: 2 });
});
