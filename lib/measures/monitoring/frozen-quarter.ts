import { createHash } from 'node:crypto';
import { z } from 'zod';
import { statuses } from '../../core/measured';
import { done, type Result, refused } from '../../core/result';
import { targetStatuses } from './target-status';

const figure = z.strictObject({
  indicator_id: z.string(),
  model_id: z.string(),
  place_code: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  status: z.enum(statuses),
  covered_share: z.number(),
  /** Of a banded figure the bounds are all there is; files of before intervals have none. */
  interval_low: z.number().nullable().optional(),
  interval_high: z.number().nullable().optional(),
});

const target = z.strictObject({
  indicator_id: z.string(),
  place_code: z.string(),
  target_period: z.string(),
  baseline: z.number().nullable(),
  target: z.number(),
  status: z.enum(targetStatuses),
});

/** A quarter as it was signed: the figures of nation, provinces and districts as they were published then. */
export const frozenQuarterSchema = z.strictObject({
  format: z.literal(1),
  quarter: z.string().regex(/^\d{4}Q[1-4]$/),
  snapshot_id: z.string(),
  extract_name: z.string(),
  as_of_on: z.string(),
  synthetic: z.boolean(),
  /** What protected the figures; absent in files of before it was kept. */
  disclosure_policy: z.string().optional(),
  disclosure_key: z.string().optional(),
  signer: z.string().min(1),
  frozen_at: z.string(),
  figures: z.array(figure).min(1),
  targets: z.array(target),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type FrozenQuarter = z.output<typeof frozenQuarterSchema>;

/** The same content always as the same text: keys in order, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

/** SHA-256 of everything but the checksum itself. */
export function sealed(content: Omit<FrozenQuarter, 'sha256'>): FrozenQuarter {
  return { ...content, sha256: createHash('sha256').update(canonical(content)).digest('hex') };
}

/** Reads a frozen quarter back; one whose content was touched since it was signed is refused. */
export function openSealed(text: string, quarter: string): Result<FrozenQuarter> {
  const damaged = refused({
    code: 'frozen-damaged',
    sentence: `The frozen quarter ${quarter} is not what was signed: its content does not match its checksum.`,
    nextStep: 'Bring the file back from a copy; its figures are not shown meanwhile.',
  });
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return damaged;
  }
  const parsed = frozenQuarterSchema.safeParse(read);
  if (!parsed.success) return damaged;
  const { sha256, ...content } = parsed.data;
  return sealed(content).sha256 === sha256 && content.quarter === quarter ? done(parsed.data) : damaged;
}
