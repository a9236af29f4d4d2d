import { describe, expect, it } from 'vitest';
import { checkedModel } from '../checked-model';
import { scoreHousehold } from '../score-household';
import { calibrate } from './calibrate';
import type { CalibrationPlan, Survey } from './plan';

/** A survey whose log consumption is an exact formula plus a small wave, so that the estimates are known. */
function survey(households = 400): Survey {
  const roofs = ['tin', 'brick', 'thatch'];
  const effect: Record<string, number> = { tin: 0, brick: 0.5, thatch: -0.4 };
  const rows = Array.from({ length: households }, (_, i) => {
    const size = 1 + ((i * 7) % 11);
    const roof = roofs[(i * 5) % 3] as string;
    const phone = (i * 3) % 4 !== 0;
    const log = 8 - 0.1 * size + (effect[roof] as number) + (phone ? 0.3 : 0) + 0.05 * Math.sin(i * 1.7);
    return {
      size,
      roof,
      phone,
      twice: 2 * size,
      same: 4,
      village: i % 40,
      fold: 1 + (i % 5),
      weight: 1 + (i % 3),
      spending: Math.exp(log),
    };
  });
  const number = ['size', 'twice', 'same', 'village', 'fold', 'weight', 'spending'];
  return {
    columns: [
      ...number.map((name) => ({ name, type: 'number' as const })),
      { name: 'roof', type: 'text' },
      { name: 'phone', type: 'boolean' },
    ],
    rows,
  };
}

const plan: CalibrationPlan = {
  id: 'village-survey',
  origin: 'survey.csv',
  target: 'spending',
  features: ['size', 'roof', 'phone'],
  categories: [],
  folds: 'fold',
  weights: null,
  log: true,
  cutOff: 32,
  poorest: 0.27,
  like: null,
  method: { kind: 'ols' },
  by: null,
  only: null,
};

function refusalOf(changes: Partial<CalibrationPlan>, over = survey()): { code: string; sentence: string } {
  const outcome = calibrate(over, { ...plan, ...changes });
  if (outcome.ok) throw new Error('not refused');
  return outcome.problem;
}

describe('calibrate', () => {
  it('recovers the formula behind a survey and predicts what it has not seen', () => {
    const outcome = calibrate(survey(), plan);
    if (!outcome.ok) throw new Error(outcome.problem.sentence);
    const [size, roof, phone] = outcome.value.model.terms;
    expect(size?.kind === 'linear' && size.coefficient).toBeCloseTo(-0.1, 2);
    const roofs = roof?.kind === 'category' ? roof.points : {};
    expect((roofs.brick as number) - (roofs.thatch as number)).toBeCloseTo(0.9, 2);
    const phones = phone?.kind === 'category' ? phone.points : {};
    expect((phones.true as number) - (phones.false as number)).toBeCloseTo(0.3, 2);
    expect(outcome.value.training.r2).toBeGreaterThan(0.99);
    expect(outcome.value.crossValidated?.r2).toBeGreaterThan(0.99);
    expect(outcome.value.folds).toBe(5);
  });

  it('puts the poorest share at or below the cut-off, in the scores that scoring gives', () => {
    for (const [cutOff, poorest, weights] of [
      [32, 0.27, null],
      [50, 0.4, null],
      [16.17, 0.1, 'weight'],
    ] as const) {
      const over = survey();
      const outcome = calibrate(over, {
        ...plan,
        cutOff,
        poorest,
        weights,
        features: ['size', 'roof', 'phone', 'village'],
      });
      if (!outcome.ok) throw new Error(outcome.problem.sentence);
      const weight = (row: Record<string, unknown>): number => (weights === null ? 1 : (row[weights] as number));
      const total = over.rows.reduce((sum, row) => sum + weight(row), 0);
      const within = over.rows
        .filter((row) => (scoreHousehold(outcome.value.model, row).score as number) <= cutOff)
        .reduce((sum, row) => sum + weight(row), 0);
      expect(Math.abs(within / total - poorest)).toBeLessThan(0.006);
    }
  });

  it('writes a model that reading accepts unchanged', () => {
    const outcome = calibrate(survey(), plan);
    if (!outcome.ok) throw new Error(outcome.problem.sentence);
    const model = JSON.parse(JSON.stringify(outcome.value.model)) as unknown;
    expect(checkedModel(model, 'village-survey.json')).toEqual({ ok: true, value: model });
  });

  it('sets incomplete households aside and counts them by reason', () => {
    const over = survey();
    over.rows = over.rows.map((row, i) => (i < 5 ? { ...row, roof: null } : i < 8 ? { ...row, spending: null } : row));
    const outcome = calibrate(over, plan);
    expect(outcome.ok && outcome.value.setAside).toEqual({ roof: 5, spending: 3 });
    expect(outcome.ok && outcome.value.households).toBe(392);
  });

  it('deals many sampling units into ten folds whole', () => {
    const outcome = calibrate(survey(), { ...plan, folds: 'village' });
    expect(outcome.ok && outcome.value.folds).toBe(10);
  });

  it('refuses features that cannot be told apart, and names them', () => {
    expect(refusalOf({ features: ['size', 'roof', 'twice'] }).sentence).toContain(
      '"twice" is fully determined by "size"',
    );
  });

  it('refuses a feature that is the same for every household, and names it', () => {
    expect(refusalOf({ features: ['size', 'same'] }).sentence).toContain('"same" is the same for every household');
    expect(refusalOf({ features: ['size', 'same'], categories: ['same'] }).sentence).toContain('"same" is the same');
  });

  it('refuses a target at or below zero under the logarithm, with the count', () => {
    const over = survey();
    over.rows = over.rows.map((row, i) => (i < 3 ? { ...row, spending: 0 } : row));
    expect(refusalOf({}, over).sentence).toContain('3 of 400 households');
    expect(calibrate(over, { ...plan, log: false }).ok).toBe(true);
  });

  it('refuses too few households for the features', () => {
    expect(refusalOf({}, survey(18)).sentence).toContain('Only 18 households can be used and 25 are needed');
  });

  it('refuses unknown columns, the target as a feature and a single fold in words', () => {
    expect(refusalOf({ features: ['income'] }).sentence).toContain('has no column "income"');
    expect(refusalOf({ features: ['spending'] }).sentence).toContain('cannot be a feature');
    expect(refusalOf({ folds: 'same' }).code).toBe('one-fold');
    expect(refusalOf({ target: 'roof', features: ['size'] }).sentence).toContain('does not hold numbers only');
  });
});
