import { cpus } from 'node:os';
import { emptyCounts } from '../../lib/science/targeting/counts-at';
import { packDistributions, type ScoreDistribution } from '../../lib/science/targeting/packed-distributions';
import { scenarioCounts, type TargetingGround } from '../../lib/science/targeting/scenario-counts';

export interface TargetingFigures {
  places: number;
  points: number;
  /** Milliseconds to recompute every place at one cut-off: the median and the 99th percentile of many cut-offs. */
  medianMs: number;
  slowMs: number;
  /** Median of one plain pass over the same arrays in the same run. */
  passMs: number;
}

const frameBudgetMs = 4;
export const targetingTitle = '## Targeting lab';

/** Times the recomputation of 577 tehsils of 80 points each while a cut-off moves, in turn with a plain pass over the same numbers. */
export function measureTargeting(places = 577, pointsEach = 80, turns = 2000): TargetingFigures {
  const distributions = Array.from({ length: places }, (_, place) => madeDistribution(place, pointsEach));
  const whole = madeDistribution(places, pointsEach);
  const packed = packDistributions(distributions, { from: 0, to: 100 });
  const ground: TargetingGround = { whole, places: packed, urban: packed, rural: packed };
  const into = emptyCounts(places);
  const [ours, passes]: [number[], number[]] = [[], []];
  let sum = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const value = (turn % 200) / 2;
    const startedAt = performance.now();
    scenarioCounts({ rule: 'cut', value, other: 0, amount: 13_500, years: 1, indexation: 0 }, ground, into);
    const between = performance.now();
    for (const count of packed.households) sum += count;
    ours.push(between - startedAt);
    passes.push(performance.now() - between);
    sum += into.households[turn % places] ?? 0;
  }
  if (!Number.isFinite(sum)) throw new Error('the counts are not numbers');
  const at = (times: number[], share: number): number =>
    [...times].sort((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return {
    places,
    points: packed.points.length,
    medianMs: at(ours, 0.5),
    slowMs: at(ours, 0.99),
    passMs: at(passes, 0.5),
  };
}

function madeDistribution(seed: number, size: number): ScoreDistribution {
  let state = seed + 1;
  const random = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  let [point, households] = [0, 0];
  const made = Array.from({ length: size }, () => {
    point += 0.5 + random();
    households += 11 + Math.floor(200 * random());
    return { point, households };
  });
  return {
    points: made.map((each) => each.point),
    households: made.map((each) => each.households),
    persons: made.map((each) => 6 * each.households),
    all: households + 100,
    allPersons: 6 * (households + 100),
  };
}

/** The figures as a section of the performance page. */
export const targetingSection = (figures: TargetingFigures, day: string): string =>
  [
    targetingTitle,
    '',
    `Measured on ${day} by \`npm run bench -- --only targeting\` (${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}): every place worked out again at one cut-off after another, in turn with a plain sum over the same numbers.`,
    '',
    '| places | points | median | 99th percentile | plain sum | ratio | median of a budget of 4 ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| ${figures.places} | ${figures.points.toLocaleString('en')} | ${figures.medianMs.toFixed(3)} ms | ${figures.slowMs.toFixed(3)} ms | ${figures.passMs.toFixed(3)} ms | ${(figures.medianMs / figures.passMs).toFixed(1)}× | ${((100 * figures.medianMs) / frameBudgetMs).toFixed(1)} % |`,
    '',
  ].join('\n');
