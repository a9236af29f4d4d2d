import { z } from 'zod';
import { fctIndicatorValues } from '@/data/models/marts/fct_indicator_values.schema';
import { isPeriod } from '@/lib/core/period';
import { done, refused } from '@/lib/core/result';
import { levels } from '@/lib/geography/level';
import { type CsvRow, csv } from '@/lib/presentation/csv';
import { indicators } from '@/lib/queries/indicators';
import { models } from '@/lib/queries/models';
import { places } from '@/lib/queries/places';
import { values as query, type ValueRow } from '@/lib/queries/values';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const parameters = z.strictObject({
  indicator: z.string().describe('id of the indicator'),
  level: z.enum(levels).optional().describe('administrative level; all levels unless named'),
  within: z.string().optional().describe('code of a place; it and the places below it'),
  breakdown: fctIndicatorValues.columns.shape.breakdown.default('none').describe('what categories split by'),
  category: z.string().optional().describe('one category of the breakdown'),
  model: z.string().optional().describe('PMT model; the default unless named'),
  period: z
    .string()
    .refine(isPeriod, 'a year, a quarter like 2025Q3, a day, or all')
    .optional()
    .describe('period; the latest unless named, all quarters together where it is all'),
  format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
  snapshot: snapshotParameter,
});

const notOffered = (parameter: string, value: string, offered: string[]) =>
  refused({
    code: 'not-offered',
    sentence: `The snapshot holds no ${parameter} "${value}".`,
    nextStep: `Choose one of: ${offered.join(', ')}.`,
    details: { parameter },
  });

const unknownPlace = (code: string) =>
  refused({
    code: 'not-offered',
    sentence: `The boundary set in force holds no place "${code}".`,
    nextStep: 'Find the code with /api/v1/places.',
    details: { parameter: 'within' },
  });

export const values = defineEndpoint({
  summary:
    'Figures of one indicator as published, with their status and interval; a figure that is missing, suppressed or banded (a small sensitive count) is served as such',
  parameters,
  row: query.row,
  answer: async ({ ask, snapshot, parameters: wanted }) => {
    const [known, offeredModels] = await Promise.all([ask(indicators, { indicator: null }), ask(models, {})]);
    const ids = known.map((each) => each.indicator_id);
    const modelIds = offeredModels.map((each) => each.model_id);
    if (!ids.includes(wanted.indicator)) return notOffered('indicator', wanted.indicator, ids);
    if (wanted.model && !modelIds.includes(wanted.model)) return notOffered('model', wanted.model, modelIds);
    if (wanted.within) {
      const [place] = await ask(places, { code: wanted.within, level: null, within: null });
      if (!place) return unknownPlace(wanted.within);
    }
    const rows = await ask(query, {
      indicator: wanted.indicator,
      model: wanted.model ?? snapshot.default_model,
      level: wanted.level ?? null,
      within: wanted.within ?? null,
      breakdown: wanted.breakdown,
      category: wanted.category ?? null,
      period: wanted.period ?? null,
    });
    return done(rows);
  },
  csv: (rows, snapshot) => {
    const [first] = rows as ValueRow[];
    return csv(rows as unknown as CsvRow[], {
      indicator: first?.indicator_id ?? 'no-figures',
      level: first?.level ?? 'nation',
      snapshot: snapshot.snapshot_id,
      synthetic: snapshot.synthetic,
    });
  },
});
