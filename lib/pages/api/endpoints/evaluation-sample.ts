import { z } from 'zod';
import { done, refused } from '@/lib/core/result';
import { evaluationPlan } from '@/lib/pages/evaluation/evaluation-plan';
import { placeSample } from '@/lib/pages/evaluation/place-sample';
import { drawMethods } from '@/lib/science/evaluation/draw-units';
import { needClassNames } from '@/lib/science/evaluation/need-classes';
import { csvTable } from '@/lib/serving/presentation/csv';
import { indicators } from '@/lib/serving/queries/indicators';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const row = z.object({
  snapshot: z.string().describe('snapshot the frame is from'),
  seed: z.string().describe('seed of the draw'),
  method: z.enum(drawMethods).describe('how places were drawn within a stratum'),
  indicator: z.string().describe('indicator whose thirds are the need classes'),
  place_code: z.string().describe('tehsil'),
  place_name: z.string().describe('its name'),
  province_name: z.string().nullable().describe('province'),
  need_class: z.enum(needClassNames).describe('third of tehsils by the indicator'),
  need: z.number().describe('published figure'),
  households: z.number().describe('published households, of a sample as estimated for the nation: the measure of size'),
  inclusion_probability: z.number().describe('chance with which the design takes the place'),
  place_weight: z.number().describe('one over the inclusion probability'),
  households_to_choose: z.number().describe('households to choose in the place'),
  household_weight: z.number().describe('what each stands for, before non-response'),
});

export const evaluationSample = defineEndpoint({
  summary:
    'A stratified sample of tehsils for an evaluation by a third party, drawn from published figures; the seed draws it again',
  parameters: z.strictObject({
    ...evaluationPlan.shape,
    indicator: z.string().default('poverty_headcount').describe('indicator that sets the need classes'),
    model: z.string().optional().describe('PMT model; the default unless named'),
    format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
    snapshot: snapshotParameter,
  }),
  row,
  answer: async ({ ask, snapshot, parameters }) => {
    const { indicator, model, format: _, snapshot: __, ...plan } = parameters;
    if ((await ask(indicators, { indicator })).length === 0) {
      return refused({
        code: 'not-offered',
        sentence: `The snapshot holds no indicator "${indicator}".`,
        nextStep: 'Find the id with /api/v1/indicators.',
        details: { parameter: 'indicator' },
      });
    }
    const sample = await placeSample(ask, { indicator, model: model ?? snapshot.default_model }, plan);
    return done(
      sample.drawn.map((each) => ({
        snapshot: snapshot.snapshot_id,
        seed: plan.seed,
        method: plan.method,
        indicator,
        place_code: each.place.place_code,
        place_name: each.place.name_en,
        province_name: each.place.province_en,
        need_class: each.needClass,
        need: each.need,
        households: each.households,
        inclusion_probability: each.inclusion,
        place_weight: each.weight,
        households_to_choose: each.take,
        household_weight: each.householdWeight,
      })),
    );
  },
  csv: (rows, snapshot) =>
    csvTable(rows as Record<string, string | number | null>[], Object.keys(row.shape), {
      parts: ['evaluation-sample', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
