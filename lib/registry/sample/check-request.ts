import { existsSync, readdirSync, statSync } from 'node:fs';
import { done, type Refusal, type Result, refused } from '../../core/result';
import { mostHouseholds, type SampleRequest } from './sample-request';

/** A sample is written into a new or an empty folder, for 1 to 36 million households and a day from 2021 to 2035. */
export function checkRequest({ households, asOf, folder }: SampleRequest): Result<null> {
  if (households < 1 || households > mostHouseholds) {
    return refused({
      code: 'households',
      sentence: `A sample holds 1 to ${mostHouseholds.toLocaleString('en')} households, not ${households.toLocaleString('en')}.`,
      nextStep: 'Give another number with --households.',
    });
  }
  const day = new Date(`${asOf}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(asOf) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asOf);
  if (!isDay || asOf < '2021-01-01' || asOf > '2035-12-31') {
    return refused({
      code: 'as-of',
      sentence: `"${asOf}" is not a day from 2021-01-01 to 2035-12-31.`,
      nextStep: 'Give the day as YYYY-MM-DD with --as-of, or leave it out.',
    });
  }
  return checkFolder(folder);
}

function checkFolder(folder: string): Result<null, Refusal> {
  if (!existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0)) return done(null);
  return refused({
    code: 'folder-not-empty',
    sentence: `${folder} already holds something, and a sample never overwrites.`,
    nextStep: 'Name a folder that does not exist yet, or empty this one.',
  });
}
