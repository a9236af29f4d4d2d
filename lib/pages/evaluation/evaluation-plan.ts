import { z } from 'zod';
import { drawMethods } from '@/lib/science/evaluation/draw-units';

const percent = (least: number, most: number) => z.coerce.number().min(least).max(most);

/** What a draw of places rests on, as the link says it; shares are in percent there. */
export const evaluationPlan = z.object({
  seed: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
    .describe('any word; the same seed draws the same places again'),
  method: z
    .enum(drawMethods)
    .default('pps')
    .describe('pps: chance in proportion to households; simple: the same chance within a stratum'),
  confidence: z.enum(['90', '95', '99']).default('95').describe('confidence, per cent'),
  margin: percent(0.5, 30).default(5).describe('half the width of the interval wanted, points'),
  proportion: percent(1, 99).default(50).describe('share expected, per cent; 50 asks for the most'),
  deff: percent(1, 10).default(2).describe('design effect'),
  response: percent(10, 100).default(90).describe('share of the households chosen that will answer, per cent'),
  take: percent(1, 200).pipe(z.int()).default(20).describe('households to choose in each place'),
});

export type EvaluationPlan = z.output<typeof evaluationPlan>;

/** Reads a plan from a link; what it does not understand falls back and is named. */
export function readPlan(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
  seed: string,
): { plan: EvaluationPlan; wrong: string[] } {
  const given = { seed, ...Object.fromEntries(planKeys.flatMap((key) => entry(key, parameters[key]))) };
  const checked = evaluationPlan.safeParse(given);
  if (checked.success) return { plan: checked.data, wrong: [] };
  const wrong = [...new Set(checked.error.issues.map((issue) => String(issue.path[0])))];
  const kept = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)));
  return { plan: evaluationPlan.parse({ ...kept, seed: kept.seed ?? seed }), wrong };
}

export const planKeys = Object.keys(evaluationPlan.shape);

const entry = (key: string, value: string | string[] | undefined): [string, string][] =>
  typeof value === 'string' && value !== '' ? [[key, value]] : [];
