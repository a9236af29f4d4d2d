import { describe, expect, it } from 'vitest';
import { rosterColumnsOf } from '../roster-columns';
import { calibrate } from './calibrate';
import { columnSummaries } from './column-summary';
import { firstChoices } from './first-choices';
import { madeUpSurvey } from './made-up-survey';
import { parseSurvey } from './parse-survey';
import { tryModel } from './try-model';

const parsed = parseSurvey(madeUpSurvey());
if (!parsed.ok) throw new Error(parsed.problem.sentence);
const survey = parsed.value;
const summaries = columnSummaries(survey);
const choices = firstChoices(summaries, survey.rows.length);

describe('the desk', () => {
  it('sees what each column of a survey is', () => {
    const of = (name: string) => summaries.find((each) => each.name === name);
    expect(of('area')).toMatchObject({
      type: 'text',
      missing: 0,
      distinct: 2,
      answers: ['village', 'town'],
      range: null,
    });
    expect(of('radio')).toMatchObject({ type: 'boolean', answers: ['false', 'true'] });
    expect(of('unit')).toMatchObject({ type: 'number', distinct: 60, answers: [], range: { least: 1, greatest: 60 } });
  });

  it('guesses target, weight, sampling unit and area, and leaves the identifier out of the features', () => {
    expect(choices).toMatchObject({ target: 'spending', weights: 'weight', folds: 'unit', by: 'area' });
    expect(choices.features).not.toContain('household');
    expect(choices.features).toContain('members');
  });

  it('fits its first guess, and the file it writes scores the same households', () => {
    const outcome = calibrate(survey, {
      ...choices,
      id: 'first-guess',
      origin: 'made up',
      log: true,
      cutOff: 32,
      poorest: 0.3,
      like: null,
      method: { kind: 'ols' },
      only: null,
    });
    if (!outcome.ok) throw new Error(outcome.problem.sentence);
    const trial = tryModel(JSON.stringify(outcome.value.model), 'first-guess.json', survey, '2025-01-01');
    if (!trial.ok) throw new Error(trial.problem.sentence);
    const { households, scored, lacks, bars, cutOff } = trial.value;
    expect(scored).toBe(outcome.value.households);
    expect(scored + lacks.reduce((sum, each) => sum + each.households, 0)).toBe(households);
    expect(bars.reduce((sum, each) => sum + each.households, 0)).toBe(scored);
    expect(cutOff).toBe(32);
  });

  it('uses what is taken from members where the survey carries it as columns, and the file asks scoring for it', () => {
    const lines = Array.from({ length: 120 }, (_, at) => {
      const [under5, adults, mean] = [at % 4, 1 + ((at * 7) % 5), (at * 5) % 15];
      const spending = Math.exp(7 - 0.1 * under5 - 0.05 * adults + 0.06 * mean + 0.1 * Math.sin(at));
      return `${at},${at % 12},${under5},${adults},${mean},${spending.toFixed(2)}`;
    });
    const parsedColumns = parseSurvey(
      `household,psu,members_under_5,adults,adult_education_years_mean,spending\n${lines.join('\n')}\n`,
    );
    if (!parsedColumns.ok) throw new Error(parsedColumns.problem.sentence);
    const guess = firstChoices(columnSummaries(parsedColumns.value), 120);
    expect(guess).toMatchObject({
      target: 'spending',
      features: ['members_under_5', 'adults', 'adult_education_years_mean'],
    });
    const outcome = calibrate(parsedColumns.value, {
      ...guess,
      id: 'of-members',
      origin: 'made up',
      log: true,
      cutOff: 32,
      poorest: 0.3,
      like: null,
      method: { kind: 'ols' },
      only: null,
    });
    if (!outcome.ok) throw new Error(outcome.problem.sentence);
    expect(rosterColumnsOf(outcome.value.model)).toEqual(guess.features);
    expect(outcome.value.crossValidated?.r2).toBeGreaterThan(0.8);
  });

  it('refuses a file that is no model in words', () => {
    const refusals = ['{', '{}'].map((text) => tryModel(text, 'x.json', survey, '2025-01-01'));
    expect(refusals.map((each) => (each.ok ? '' : each.problem.code))).toEqual(['not-a-model', 'bad-model']);
  });
});
