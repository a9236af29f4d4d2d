import { type Refusal, refused } from '@/lib/core/result';

/** The refusal of a parameter whose value the snapshot does not hold, with those it holds. */
export const notOffered = (
  parameter: string,
  value: string,
  offered: readonly string[],
): { ok: false; problem: Refusal } =>
  refused({
    code: 'not-offered',
    sentence: `The snapshot holds no ${parameter} "${value}".`,
    nextStep: `Choose one of: ${offered.join(', ')}.`,
    details: { parameter },
  });
