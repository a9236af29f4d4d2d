import { expect, test } from 'vitest';
import { contiguity } from '../../science/spatial/contiguity';
import { squares } from '../../science/spatial/reference.test-support';
import { seededRandom } from '../../science/stats/seeded-random';
import { defaultChoice } from './hotspot-choice';
import { runHotspots } from './run-hotspots';

const side = 12;
const shapes = squares(side, side);
const neighbours = contiguity(shapes, 'queen');
const random = seededRandom(3);
/** The left half rests on 15 households a place, the right half on 600. */
const base = Float64Array.from(shapes, (_, at) => (at % side < side / 2 ? 15 : 600));
const isSmall = (at: number): boolean => at % side < side / 2;

/** How often a place passes p ≤ 0.05 where the share is one tenth everywhere and only chance makes places differ. */
function falseAlarms(rates: 'raw' | 'standardised'): { small: number; large: number } {
  const rounds = 40;
  const passed = { small: 0, large: 0 };
  for (let round = 0; round < rounds; round++) {
    const events = base.map(
      (n) => Array.from({ length: n }, () => random.below(10)).filter((draw) => draw === 0).length,
    );
    const values = events.map((count, at) => count / (base[at] as number));
    const areas = {
      codes: shapes.map((_, at) => String(at)),
      shapes,
      contiguity: () => neighbours,
      values,
      events,
      base,
    };
    const { found } = runHotspots(areas, neighbours, { ...defaultChoice, rates, permutations: 199, corrected: false });
    for (const [at, p] of found.p.entries()) if (p <= 0.05) passed[isSmall(at) ? 'small' : 'large']++;
  }
  const tested = (rounds * side * side) / 2;
  return { small: passed.small / tested, large: passed.large / tested };
}

test('where only chance makes shares differ, small places are false alarms no oftener than large ones if standardised', () => {
  const raw = falseAlarms('raw');
  expect(raw.small).toBeGreaterThan(0.08);
  expect(raw.large).toBeLessThan(0.02);
  const standardised = falseAlarms('standardised');
  for (const rate of [standardised.small, standardised.large]) {
    expect(rate).toBeGreaterThan(0.03);
    expect(rate).toBeLessThan(0.07);
  }
});
