import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSurvey } from '../../../cli/read-survey';
import { readModel } from '../read-model';
import { calibrate } from './calibrate';

const file = resolve('..', 'shared', 'data', 'hies', 'hies_2015_16_households.csv.gz');
const present = existsSync(file);

it.skipIf(!present)('makes the shipped hies-2016 again from the survey, to the last coefficient', async () => {
  const shipped = readModel('hies-2016');
  if (!shipped.ok) throw new Error(shipped.problem.sentence);
  const survey = await readSurvey(file, resolve('data', 'pmt-models', 'hies-2016.survey.sql'));
  if (!survey.ok) throw new Error(survey.problem.sentence);
  const outcome = calibrate(survey.value, {
    id: 'hies-2016',
    origin: 'the survey',
    target: 'consumption_pkr_month',
    features: Object.keys(shipped.value.features),
    categories: [],
    folds: 'fold',
    weights: null,
    log: true,
    cutOff: 32,
    poorest: 0.27,
    like: shipped.value,
    method: { kind: 'ols' },
    by: null,
    only: null,
  });
  expect(outcome).toMatchObject({ ok: true, value: { households: 19307, setAside: {}, model: shipped.value } });
  expect(shipped.value.fit?.share_at_cut_off).toBe(0.27);
});

if (!present) console.info(`skipped: the household survey is not at ${file}`);
