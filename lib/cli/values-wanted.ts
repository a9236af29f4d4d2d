import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isPeriod } from '../core/period';
import { done, type Result, refused } from '../core/result';
import { type Breakdown, breakdowns } from '../measures/indicators/indicator';
import type { ValuesWanted } from '../registry/snapshot/read-values';
import { isLevel, levels } from '../science/geography/level';
import { currentSnapshotId, dataFolder } from '../warehouse/published';
import { Misuse, required, type VerbCall } from './verb';

/** The options that say which figures of an indicator are meant. */
export const valueOptions = {
  level: { type: 'string' },
  by: { type: 'string' },
  period: { type: 'string' },
  model: { type: 'string' },
  snapshot: { type: 'string' },
  exact: { type: 'boolean' },
} as const;

/** Which figures are asked for; an option that is not one of its choices is misuse. */
export function valuesWanted({ positionals, values }: Pick<VerbCall, 'positionals' | 'values'>): ValuesWanted {
  const indicator = required(positionals[0], 'the indicator');
  const level = required(values.level, '--level');
  if (!isLevel(level)) throw new Misuse(`--level takes one of ${levels.join(', ')}`);
  const breakdown = (values.by ?? 'none') as Breakdown;
  if (!breakdowns.includes(breakdown)) throw new Misuse(`--by takes one of ${breakdowns.join(', ')}`);
  const period = typeof values.period === 'string' ? values.period : null;
  if (period !== null && !isPeriod(period))
    throw new Misuse('--period takes a year (2020), a quarter (2025Q3), a day (2025-09-30) or all');
  const model = typeof values.model === 'string' ? values.model : null;
  return { indicator, level, breakdown, period, model, exact: values.exact === true };
}

/** The snapshot named, else the one in force; refused where it is not kept. */
export function snapshotWanted({ values }: Pick<VerbCall, 'values'>): Result<{ folder: string; snapshot: string }> {
  const folder = dataFolder();
  const snapshot = typeof values.snapshot === 'string' ? values.snapshot : currentSnapshotId(folder);
  if (snapshot === null)
    return refused({
      code: 'nothing-published',
      sentence: `Nothing has been published in ${folder} yet.`,
      nextStep: 'Load an extract with "naqsha load DIR".',
    });
  if (existsSync(resolve(folder, snapshot, 'published.duckdb'))) return done({ folder, snapshot });
  return refused({
    code: 'snapshot-not-kept',
    sentence: `The snapshot ${snapshot} is not kept in ${folder}.`,
    nextStep: 'List the kept ones with "naqsha snapshots".',
  });
}
