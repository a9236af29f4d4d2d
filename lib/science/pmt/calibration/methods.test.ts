import { describe, expect, it } from 'vitest';
import { quantileRegression } from '../../stats/quantile-regression';
import { referenceRows } from '../../stats/regression.test-support';
import { checkedModel } from '../checked-model';
import { scoreHousehold } from '../score-household';
import { type Calibration, calibrate } from './calibrate';
import { coefficientTable } from './coefficient-table';
import { madeUpSurvey } from './made-up-survey';
import { parseSurvey } from './parse-survey';
import type { CalibrationPlan, Method, Survey } from './plan';
import { predict } from './predict';

const parsed = parseSurvey(madeUpSurvey());
if (!parsed.ok) throw new Error(parsed.problem.sentence);
const survey: Survey = parsed.value;

const plan: CalibrationPlan = {
  id: 'made-up',
  origin: 'made up',
  target: 'spending',
  features: ['members', 'rooms', 'roof', 'water', 'radio', 'phone', 'head_years_school'],
  categories: [],
  folds: 'unit',
  weights: 'weight',
  log: true,
  cutOff: 32,
  poorest: 0.3,
  like: null,
  method: { kind: 'ols' },
  by: null,
  only: null,
};

function calibrated(changes: Partial<CalibrationPlan> = {}, over = survey): Calibration {
  const outcome = calibrate(over, { ...plan, ...changes });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  return outcome.value;
}

const methods: Method[] = [
  { kind: 'ols' },
  { kind: 'ridge', lambda: 0.05 },
  { kind: 'ridge', lambda: null },
  { kind: 'quantile', quantile: 0.5 },
  { kind: 'quantile', quantile: 0.3 },
];

describe('every method', () => {
  it.each(methods)('%j writes a model that scoring accepts unchanged and that takes the poorest share', (method) => {
    const { model, households, crossValidated } = calibrated({ method });
    const written = JSON.parse(JSON.stringify(model)) as unknown;
    expect(checkedModel(written, 'made-up.json')).toEqual({ ok: true, value: written });
    expect(households).toBeGreaterThan(500);
    expect(crossValidated?.r2).toBeGreaterThan(0.4);
    expect(Math.abs((model.fit?.share_at_cut_off as number) - 0.3)).toBeLessThan(0.01);
  });

  it('orders households alike on a well-behaved survey', () => {
    const scores = methods.map((method) => {
      const { model } = calibrated({ method });
      return survey.rows.map((row) => scoreHousehold(model, row).score ?? Number.NaN);
    });
    const poor = scores.map((each) => each.map((score) => score <= 32));
    for (const other of poor.slice(1)) {
      const same = other.filter((is, row) => is === poor[0]?.[row]).length / other.length;
      expect(same).toBeGreaterThan(0.9);
    }
  });
});

describe('ridge regression', () => {
  it('bears features that cannot be told apart, which least squares refuses', () => {
    const over = {
      columns: [...survey.columns, { name: 'twice', type: 'number' as const }],
      rows: survey.rows.map((row) => ({ ...row, twice: row.members === null ? null : 2 * (row.members as number) })),
    };
    const features = [...plan.features, 'twice'];
    expect(calibrate(over, { ...plan, features }).ok).toBe(false);
    expect(
      calibrated({ features, method: { kind: 'ridge', lambda: 0.01 } }, over).table.rows.at(-1)?.inflation,
    ).toBeNull();
  });

  it('chooses the penalty that predicts held-out rows best, and says which', () => {
    const { method } = calibrated({ method: { kind: 'ridge', lambda: null } });
    expect(method.kind === 'ridge' && method.lambda).toBeGreaterThan(0);
  });
});

describe('the median', () => {
  it('is not moved by a few absurd amounts that move least squares', () => {
    const absurd = { ...survey, rows: survey.rows.map((row, at) => (at % 50 === 0 ? { ...row, spending: 1e9 } : row)) };
    const size = (over: Survey, method: Method): number => {
      const table = calibrated({ method, weights: null }, over).table;
      return table.rows.find(({ label }) => label === 'members')?.estimate as number;
    };
    const moved = (method: Method): number => Math.abs(size(absurd, method) - size(survey, method));
    expect(moved({ kind: 'quantile', quantile: 0.5 })).toBeLessThan(0.02);
    expect(moved({ kind: 'ols' })).toBeGreaterThan(2 * moved({ kind: 'quantile', quantile: 0.5 }));
  });

  it('has the errors of R by sampling unit', () => {
    const { columns, target, clusters } = referenceRows();
    const outcome = quantileRegression(columns, target, null, 0.5);
    if (!outcome.fitted) throw new Error('not fitted');
    const fitted = predict(outcome.fit, columns);
    const table = coefficientTable({
      method: { kind: 'quantile', quantile: 0.5 },
      fit: outcome.fit,
      labels: ['size', 'area', 'phone'],
      columns,
      residual: target.map((each, row) => each - (fitted[row] as number)),
      weights: null,
      units: clusters,
    });
    expect(table.clusters).toBe(21);
    const fromR = [0.1631665679, 0.2475023233, 0.0159727052, 0.0930456954];
    for (const [at, row] of table.rows.entries()) expect(row.error).toBeCloseTo(fromR[at] as number, 6);
  });
});

describe('the diagnostics', () => {
  it('account for every household and agree with each other', () => {
    const { diagnostics, households, table } = calibrated({ by: 'area', folds: null });
    const { byFitted, byDecile, byGroup, histogram, normal } = diagnostics;
    for (const parts of [byFitted, byDecile, byGroup])
      expect(parts.reduce((sum, part) => sum + part.households, 0)).toBe(households);
    expect(histogram.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(byDecile.map(({ predicted }) => predicted)).toEqual(
      [...byDecile.map(({ predicted }) => predicted)].sort((a, b) => a - b),
    );
    expect(byGroup.map(({ group }) => group)).toEqual(['town', 'village']);
    expect(normal.find(({ expected }) => Math.abs(expected) < 1e-9)).toBeDefined();
    expect(table.clusters).toBeNull();
    expect(table.rows).toHaveLength(1 + calibrated().coefficients);
  });

  it('allow for dependence within sampling units where there are twenty or more', () => {
    expect(calibrated().table.clusters).toBeGreaterThanOrEqual(20);
  });
});

describe('variants', () => {
  it('set one model beside a model for each group on the same held-out households', () => {
    const { variants, households } = calibrated({ by: 'area' });
    expect(variants?.groups.map(({ group }) => group)).toEqual(['town', 'village']);
    expect(variants?.groups.reduce((sum, each) => sum + each.households, 0)).toBe(households);
    expect(variants?.one).toEqual(calibrated().crossValidated);
    for (const each of variants?.groups ?? []) expect(each.own.r2).toBeGreaterThan(0.2);
  });

  it('are fitted for one group as a model of its own, which says so', () => {
    const { model, households } = calibrated({ only: { column: 'area', value: 'town' } });
    expect(households).toBeLessThan(calibrated().households);
    expect(model.source).toContain('households with area town');
  });
});

describe('a survey that cannot be used', () => {
  const sentenceOf = (over: Survey, changes: Partial<CalibrationPlan>): string => {
    const outcome = calibrate(over, { ...plan, ...changes });
    if (outcome.ok) throw new Error('not refused');
    expect(outcome.problem.translated?.sentence.ur).not.toBe('');
    return `${outcome.problem.code}: ${outcome.problem.sentence}`;
  };
  const with_ = (change: (row: Record<string, unknown>, at: number) => Record<string, unknown>): Survey => ({
    ...survey,
    rows: survey.rows.map((row, at) => change({ ...row }, at)),
  });

  it('is refused in words where weights are empty, zero or negative, and sets aside where a few are missing', () => {
    expect(
      sentenceOf(
        with_((row) => ({ ...row, weight: null })),
        {},
      ),
    ).toContain('no-weights: The weights column "weight" is empty');
    expect(
      sentenceOf(
        with_((row) => ({ ...row, weight: 0 })),
        {},
      ),
    ).toContain('no-weights: Every weight');
    expect(
      sentenceOf(
        with_((row, at) => ({ ...row, weight: at === 0 ? -1 : 1 })),
        {},
      ),
    ).toContain('1 households have a weight below zero');
    expect(
      calibrated(
        {},
        with_((row, at) => ({ ...row, weight: at < 7 ? null : row.weight })),
      ).setAside.weight,
    ).toBe(7);
  });

  it('is refused with the row where an amount is not a number', () => {
    const text = parseSurvey('spending,members\n100,2\nabout 50,3\n');
    if (!text.ok) throw new Error(text.problem.sentence);
    expect(sentenceOf(text.value, { features: ['members'], folds: null, weights: null })).toContain(
      'row 2 says "about 50"',
    );
  });

  it('is refused where no feature is chosen', () => {
    expect(sentenceOf(survey, { features: [] })).toContain('none is chosen');
  });
});
