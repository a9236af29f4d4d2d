import { describe, expect, it } from 'vitest';
import { smallModel } from './model.test-support';
import { readModel } from './read-model';
import { scoreHousehold } from './score-household';

const record = { size: 3, water: 'piped', rooms: 2 };

describe('scoreHousehold', () => {
  it('scales the sum of intercept and terms', () => {
    expect(scoreHousehold(smallModel(), record)).toEqual({
      score: 2 * (10 + 5 + 3 - 2.25) + 1,
      status: 'scored',
      missing: [],
    });
  });

  it('gives no score where a feature is unknown, of another type, without points or divided by zero', () => {
    for (const [change, feature] of [
      [{ water: null }, ['water']],
      [{ water: 'river' }, ['water']],
      [{ water: 4 }, ['water']],
      [{ rooms: 0 }, ['crowding']],
      [{ size: 0 }, ['size']],
      [{ size: undefined }, ['size', 'crowding']],
    ] as const)
      expect(scoreHousehold(smallModel(), { ...record, ...change })).toEqual({
        score: null,
        status: 'missing',
        missing: feature,
      });
  });

  it('scores with the stated value where the model imputes, and still lists the feature as missing', () => {
    const model = smallModel({ missing: { rule: 'impute', values: { water: 'other' } } });
    expect(scoreHousehold(model, { ...record, water: null })).toEqual({
      score: 26.5,
      status: 'scored',
      missing: ['water'],
    });
    expect(scoreHousehold(model, { ...record, rooms: null }).score).toBeNull();
  });

  it('rounds half away from zero and clamps at both ends', () => {
    const model = (intercept: number) => smallModel({ intercept, scale: { multiply: 1, add: 0 }, terms: [] });
    expect(scoreHousehold(model(31.985), {}).score).toBe(31.99);
    expect(scoreHousehold(model(32.005), {}).score).toBe(32.01);
    expect(scoreHousehold(model(-3), {}).score).toBe(0);
    expect(scoreHousehold(model(250), {}).score).toBe(100);
  });
});

describe('schreiner-2009', () => {
  const read = readModel('schreiner-2009');
  if (!read.ok) throw new Error(read.problem.sentence);
  const best = {
    province_code: 'PK6',
    members_under_13: 0,
    children_5_16: 0,
    children_5_16_in_school: 0,
    elementary_workers: 0,
    head_sex: 'female',
    head_education_years: 10,
    ever_married_women: 1,
    water_source: 'piped',
    toilet: 'flush_sewer',
    refrigerator: true,
    freezer: false,
    television: true,
    motorcycle: true,
    scooter: false,
    car: false,
  };
  const worst = {
    province_code: 'PK2',
    members_under_13: 7,
    children_5_16: 3,
    children_5_16_in_school: 2,
    elementary_workers: 2,
    head_sex: 'female',
    head_education_years: 0,
    ever_married_women: 1,
    water_source: 'open_well',
    toilet: 'none',
    refrigerator: false,
    freezer: false,
    television: false,
    motorcycle: false,
    scooter: false,
    car: false,
  };

  it('runs from 0 to 100 over the published answers', () => {
    expect(scoreHousehold(read.value, worst).score).toBe(0);
    expect(scoreHousehold(read.value, best).score).toBe(100);
  });

  it('gives the printed points of a Punjab household with three young children and one elementary worker', () => {
    const household = { ...worst, province_code: 'PK6', members_under_13: 3, elementary_workers: 1 };
    expect(scoreHousehold(read.value, household).score).toBe(28);
  });

  it('says that Azad Jammu and Kashmir is not on the form', () => {
    expect(scoreHousehold(read.value, { ...best, province_code: 'PK1' })).toEqual({
      score: null,
      status: 'missing',
      missing: ['province'],
    });
  });

  it('takes the education of a male head’s wife as the form’s “no data”, and 4 points where there is no wife', () => {
    const male = { ...best, head_sex: 'male' };
    expect(scoreHousehold(read.value, male)).toEqual({
      score: 94,
      status: 'scored',
      missing: ['female_head_education'],
    });
    expect(scoreHousehold(read.value, { ...male, ever_married_women: 0 })).toEqual({
      score: 98,
      status: 'scored',
      missing: [],
    });
  });
});
