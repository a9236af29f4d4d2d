import { z } from 'zod';
import { fctIndicatorValues } from '@/data/models/marts/fct_indicator_values.schema';
import { isPeriod } from '@/lib/core/period';
import { done, refused } from '@/lib/core/result';
import { levels } from '@/lib/science/geography/level';
import { type CsvRow, csv } from '@/lib/serving/presentation/csv';
import type { Unit } from '@/lib/serving/presentation/measure';
import { type IndicatorRow, indicators } from '@/lib/serving/queries/indicators';
import { models } from '@/lib/serving/queries/models';
import { places } from '@/lib/serving/queries/places';
import { values as query, type ValueRow } from '@/lib/serving/queries/values';
import { defineEndpoint, snapshotParameter } from '../endpoint';
import { notOffered } from '../not-offered';
import { rankedValues } from '../ranked-values';

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

const rankColumns = {
  rank: z
    .number()
    .nullable()
    .describe(
      'rank among the places of the same level in the answer, the worst first and ties alike; empty under the ranking floor of 50 households',
    ),
  rank_low: z.number().nullable().describe('best end of the 95 % range of the rank'),
  rank_high: z.number().nullable().describe('worst end of it'),
};

const unknownPlace = (code: string) =>
  refused({
    code: 'not-offered',
    sentence: `The boundary set in force holds no place "${code}".`,
    nextStep: 'Find the code with /api/v1/places.',
    details: { parameter: 'within' },
  });

export const values = defineEndpoint({
  summary:
    'Figures of one indicator as published, with their status, interval and the range of their rank; a figure that is missing, suppressed or banded (a small sensitive count) is served as such',
  parameters,
  row: query.row.extend(rankColumns),
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
    const filters = {
      indicator: wanted.indicator,
      model: wanted.model ?? snapshot.default_model,
      level: wanted.level ?? null,
      within: wanted.within ?? null,
      breakdown: wanted.breakdown,
      category: wanted.category ?? null,
      period: wanted.period ?? null,
    };
    const rows = await ask(query, filters);
    const { unit, better_when } = known.find((each) => each.indicator_id === wanted.indicator) as IndicatorRow;
    const measure = { unit: unit as Unit, betterWhen: better_when };
    return done(rankedValues(rows, measure, ['api', snapshot.snapshot_id, ask.scopeKey, ...Object.values(filters)]));
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
