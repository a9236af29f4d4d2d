import { z } from 'zod';
import { fctHotspots } from '@/data/models/marts/fct_hotspots.schema';
import { isPeriod } from '@/lib/core/period';
import { done, refused } from '@/lib/core/result';
import { defaultChoice } from '@/lib/measures/hotspots/hotspot-choice';
import { computeHotspots } from '@/lib/pages/hotspots/compute-hotspots';
import { mappedLevels } from '@/lib/science/geography/level';
import { nationCode } from '@/lib/science/geography/place';
import { localStatistics } from '@/lib/science/spatial/local-statistic';
import { rateTreatments } from '@/lib/science/spatial/rate-treatment';
import { csvTable } from '@/lib/serving/presentation/csv';
import { indicators } from '@/lib/serving/queries/indicators';
import { places } from '@/lib/serving/queries/places';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const parameters = z.strictObject({
  indicator: z.string().describe('id of the indicator; a rate or an average'),
  level: z.enum(mappedLevels).default('tehsil').describe('level whose places are compared'),
  breakdown: z.string().default('none').describe('what categories split by'),
  category: z.string().default('all').describe('one category of the breakdown'),
  model: z.string().optional().describe('PMT model; the default unless named'),
  period: z
    .string()
    .refine(isPeriod, 'a year, a quarter like 2025Q3, a day, or all')
    .optional()
    .describe('period; the latest unless named or where the indicator has no figures of it'),
  within: z
    .string()
    .optional()
    .describe('code of a place; answers with it and the places below it, judged among all of the nation'),
  statistic: z.enum(localStatistics).default(defaultChoice.statistic).describe('local statistic'),
  beside: z.string().optional().describe('second indicator, for bivariate-local-moran'),
  weights: z
    .string()
    .regex(/^(?:queen|rook|knn:[1-9]\d?|distance:[1-9]\d{0,3})$/)
    .default(defaultChoice.weights)
    .describe('queen, rook, knn:8 or distance:50 (km)'),
  corrected: z.enum(['yes', 'no']).default('yes').describe('no judges by the plain p'),
  rates: z
    .enum(rateTreatments)
    .default(defaultChoice.rates)
    .describe('auto standardises shares where bases differ tenfold; raw and standardised ask for either'),
  format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
  snapshot: snapshotParameter,
});

const row = fctHotspots.columns
  .omit({ indicator_id: true, model_id: true, statistic: true, level: true })
  .extend({ place_name: z.string(), value: z.number().nullable() });

const notOffered = (id: string) =>
  refused({
    code: 'not-offered',
    sentence: `The snapshot holds no rate or average "${id}".`,
    nextStep: 'List the indicators with /api/v1/indicators; counts have no hotspots.',
    details: { parameter: 'indicator' },
  });

export const hotspots = defineEndpoint({
  summary: 'Clusters of high and low figures among neighbouring places, with z, p, q and the class after correction',
  parameters,
  row,
  answer: async ({ ask, snapshot, parameters: wanted }) => {
    const known = await ask(indicators, { indicator: null });
    const offered = (id: string) => known.find((each) => each.indicator_id === id && each.kind !== 'count');
    const [own, beside] = [offered(wanted.indicator), wanted.beside ? offered(wanted.beside) : null];
    if (!own) return notOffered(wanted.indicator);
    if (wanted.beside && !beside) return notOffered(wanted.beside);
    if (wanted.statistic === 'bivariate-local-moran' && !beside)
      return refused({
        code: 'needs-second',
        sentence: 'The bivariate statistic compares two indicators.',
        nextStep: 'Name the second with beside=….',
        details: { parameter: 'beside' },
      });
    const takesApart = wanted.statistic === 'eb-local-moran' || wanted.rates === 'standardised';
    if (takesApart && (own.unit !== 'share' || !['ratio', 'against_population'].includes(own.kind)))
      return refused({
        code: 'needs-rate',
        sentence: 'Only a share can be taken apart into numerator and denominator.',
        nextStep: 'Choose a measure that is a share, or leave statistic=eb-local-moran and rates=standardised out.',
        details: { parameter: 'indicator' },
      });
    const figures = (of: typeof own, split: { breakdown: string; category: string }) =>
      ask(valuesByPlace, {
        indicator: of.indicator_id,
        model: of.per_model ? (wanted.model ?? snapshot.default_model) : '',
        level: wanted.level,
        within: nationCode,
        period: wanted.period ?? null,
        ...split,
      });
    const values = await figures(own, { breakdown: wanted.breakdown, category: wanted.category });
    const answer = await computeHotspots({
      snapshot: snapshot.snapshot_id,
      level: wanted.level,
      choice: {
        ...defaultChoice,
        statistic: wanted.statistic,
        weights: wanted.weights,
        corrected: wanted.corrected === 'yes',
        rates: wanted.rates,
      },
      about: [
        ask.scopeKey,
        'api',
        wanted.indicator,
        wanted.model,
        wanted.breakdown,
        wanted.category,
        wanted.period,
        wanted.beside,
      ].join('|'),
      figures: async () => values,
      ...(beside ? { beside: () => figures(beside, { breakdown: 'none', category: 'all' }) } : {}),
    });
    const byCode = new Map(values.map((each) => [each.place_code, each]));
    const below = wanted.within
      ? await ask(places, { code: null, level: wanted.level, within: wanted.within })
      : values;
    const inside = new Set([wanted.within, ...below.map(({ place_code }) => place_code)]);
    return done(
      (answer?.rows ?? [])
        .filter(({ place_code }) => inside.has(place_code))
        .map((each) => ({
          ...each,
          place_name: byCode.get(each.place_code)?.name_en ?? '',
          value: byCode.get(each.place_code)?.value ?? null,
        })),
    );
  },
  csv: (rows, snapshot) =>
    csvTable(rows as Record<string, string | number | null>[], Object.keys(row.shape), {
      parts: ['hotspots', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
