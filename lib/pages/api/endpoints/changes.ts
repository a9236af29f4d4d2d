import { z } from 'zod';
import { fctIndicatorValues } from '@/data/models/marts/fct_indicator_values.schema';
import { isPeriod } from '@/lib/core/period';
import { done, refused } from '@/lib/core/result';
import { asShown } from '@/lib/pages/changes/as-shown';
import { earlierPoints } from '@/lib/pages/changes/earlier-point';
import { figuresBefore } from '@/lib/pages/changes/figures-before';
import { placeChanges } from '@/lib/pages/changes/place-changes';
import { levels } from '@/lib/science/geography/level';
import { nationCode } from '@/lib/science/geography/place';
import { csvTable } from '@/lib/serving/presentation/csv';
import { indicators } from '@/lib/serving/queries/indicators';
import { models } from '@/lib/serving/queries/models';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { defineEndpoint, snapshotParameter } from '../endpoint';
import { notOffered } from '../not-offered';

const parameters = z.strictObject({
  indicator: z.string().describe('id of the indicator'),
  level: z.enum(levels).describe('administrative level'),
  since: z
    .string()
    .optional()
    .describe('earlier snapshot, or earlier quarter of the same; the latest before unless named'),
  within: z.string().default(nationCode).describe('code of a place; the places below it are tested together'),
  breakdown: fctIndicatorValues.columns.shape.breakdown.default('none').describe('what categories split by'),
  category: z.string().default('all').describe('one category of the breakdown'),
  model: z.string().optional().describe('PMT model; the default unless named'),
  period: z
    .string()
    .refine(isPeriod, 'a year, a quarter like 2025Q3, a day, or all')
    .optional()
    .describe('period compared; the latest unless named'),
  format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
  snapshot: snapshotParameter,
});

const figure = (meaning: string) => z.number().nullable().describe(meaning);

const row = z.object({
  indicator_id: z.string(),
  place_code: z.string(),
  place_name: z.string(),
  level: z.enum(levels),
  since: z.string().describe('what is compared with: a snapshot or a quarter'),
  before: figure('value then, as published then'),
  now: figure('value now'),
  change: figure('now minus before'),
  interval_low: figure('lower end of the 95 % interval of the change; empty where one of the two has none'),
  interval_high: figure('upper end of it'),
  p: figure('two-sided p-value of no change'),
  q: figure('p-value corrected for all places tested together (Benjamini and Hochberg)'),
  stands_out: z.boolean().nullable().describe('true where q is at most 0.05; empty where the change cannot be tested'),
  status: fctIndicatorValues.columns.shape.status,
  protection: z
    .enum(['same', 'other_policy', 'other_key'])
    .describe(
      'whether both were protected alike; under other rules or keys part of a difference comes from the protection',
    ),
});

type ChangeRow = z.output<typeof row>;

const broken = (since: string) =>
  refused({
    code: 'definition-changed',
    sentence: `The definition of the indicator changed after "${since}": the two may not be subtracted.`,
    nextStep: 'Name another "since", or read both with /api/v1/values.',
    details: { since },
  });

const nothingBefore = refused({
  code: 'nothing-before',
  sentence: 'The snapshot remembers no earlier figures of this indicator.',
  nextStep: 'Changes can be asked for after the next load, or of an indicator with several quarters.',
  details: {},
});

export const changes = defineEndpoint({
  summary: 'Change of one indicator since an earlier snapshot or quarter, with its interval and whether it stands out',
  parameters,
  row,
  answer: async ({ ask, snapshot, parameters: wanted }) => {
    const { level, within, breakdown, category } = wanted;
    const [known, offeredModels] = await Promise.all([ask(indicators, { indicator: null }), ask(models, {})]);
    const indicator = known.find((each) => each.indicator_id === wanted.indicator);
    if (!indicator)
      return notOffered(
        'indicator',
        wanted.indicator,
        known.map((each) => each.indicator_id),
      );
    const modelIds = offeredModels.map((each) => each.model_id);
    if (wanted.model && !modelIds.includes(wanted.model)) return notOffered('model', wanted.model, modelIds);
    const model = indicator.per_model ? (wanted.model ?? snapshot.default_model) : '';
    const asked = { indicator, model, breakdown, category, period: wanted.period ?? null };
    const points = await earlierPoints(ask, snapshot, asked);
    const point = wanted.since === undefined ? points[0] : points.find(({ id }) => id === wanted.since);
    if (points.length === 0) return nothingBefore;
    if (!point)
      return notOffered(
        'since',
        wanted.since ?? '',
        points.map(({ id }) => id),
      );
    const series = { indicator: indicator.indicator_id, model, level, within, breakdown, category };
    const [rows, before] = await Promise.all([
      ask(valuesByPlace, { ...series, period: asked.period }),
      figuresBefore(ask, snapshot, { ...asked, level, within, point }),
    ]);
    if (before === null) return broken(point.id);
    return done(
      placeChanges(rows.map(asShown), before).map(({ tested, households: _, ...change }, at): ChangeRow => {
        const place = rows[at] as (typeof rows)[number];
        return {
          indicator_id: indicator.indicator_id,
          place_code: place.place_code,
          place_name: place.name_en,
          level,
          since: point.id,
          before: change.before,
          now: change.now,
          change: change.change,
          interval_low: tested?.low ?? null,
          interval_high: tested?.high ?? null,
          p: tested?.p ?? null,
          q: tested?.q ?? null,
          stands_out: tested?.standsOut ?? null,
          status: change.status,
          protection: point.protection,
        };
      }),
    );
  },
  csv: (rows, snapshot) => {
    const changed = rows as ChangeRow[];
    const [first] = changed;
    return csvTable(
      changed.map((each) => ({ ...each, stands_out: each.stands_out === null ? null : String(each.stands_out) })),
      Object.keys(row.shape).slice(1) as Exclude<keyof ChangeRow, 'indicator_id'>[],
      {
        parts: [first?.indicator_id ?? 'no-figures', 'change', first?.level ?? 'nation', snapshot.snapshot_id],
        synthetic: snapshot.synthetic,
      },
    );
  },
});
