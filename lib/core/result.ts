import type { Bilingual } from './language';

/**
 * A refusal is a user's mistake in words: what is wrong and the next step, never a stack trace.
 * `code` is stable for tests and machines; `sentence` and `nextStep` are what a person reads.
 */
export interface Refusal {
  code: string;
  sentence: string;
  nextStep: string;
  /** The same sentence in both languages where the screen shows it. */
  translated?: { sentence: Bilingual; nextStep: Bilingual };
  details?: Record<string, unknown>;
}

export type Result<Value, Problem = Refusal> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refused = <Problem = Refusal>(problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
