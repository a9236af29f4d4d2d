import { expect, test } from 'vitest';
import { publicTier } from '../../../measures/disclosure/policy';
import { withHandMade } from '../hand-made.test-support';
import attack from './certain-bounds';

const found = async (figures: Parameters<typeof withHandMade>[0], knows = publicTier) =>
  (await withHandMade(figures, knows, (ground) => attack.run(ground))).map(({ found }) => found);

test('pins a count whose noise is small, where rounding to ten would have hidden it', async () => {
  expect(await found([{ place: 'T1', truth: 5, shown: 6 }], { ...publicTier, maximum: 2 })).toEqual([1, 0]);
  expect(await found([{ place: 'T1', truth: 5, shown: 6 }])).toEqual([0, 0]);
});

test('pins by the total less its siblings what its own figure leaves open', async () => {
  const apart = [
    { place: 'T1', truth: 9, shown: 15 },
    { place: 'T2', truth: 0, shown: 0 },
    { place: 'T3', truth: 0, shown: 0 },
  ];
  expect(await found(apart)).toEqual([0, 0]);
  expect(await found([{ place: 'D1', truth: 9, shown: 3 }, ...apart])).toEqual([2, 0]);
});

test('tells that the noise was larger than the policy says', async () => {
  expect(await found([{ place: 'T1', truth: 30, shown: 45 }])).toEqual([0, 1]);
});

test('learns no more from a band than where it ends', async () => {
  expect(
    await found([
      { place: 'T4', truth: 4, shown: null },
      { place: 'D2', truth: 4, shown: 4 },
    ]),
  ).toEqual([0, 0]);
});
