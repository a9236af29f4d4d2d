import type { ParseArgsConfig } from 'node:util';
import type { ProgressSink } from '../core/progress';
import type { Refusal, Result } from '../core/result';

/**
 * One verb of the command, one file in `lib/cli/verbs`. Data goes to standard output, everything for people to standard
 * error. A verb returns what it did or a refusal; `main` turns that into exit codes: 0 done, 1 refused, 2 misused.
 */
export interface Verb {
  summary: string;
  /** Printed by `naqsha help VERB`, one line for each form. */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run(call: VerbCall): Promise<Result<unknown, Refusal>>;
}

export interface VerbCall {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  /** Aborted by the first Ctrl-C; a second one ends the process at once. */
  signal: AbortSignal;
  progress: ProgressSink;
  /** A line for people, on standard error. */
  say(line: string): void;
  /** Data, on standard output; honours back-pressure. */
  write(chunk: string): Promise<void>;
}

/** Thrown by a verb when the call itself is wrong: exit code 2 and the usage line. */
export class Misuse extends Error {
  override name = 'Misuse';
}

export function required(value: string | boolean | undefined, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Misuse(`${name} is missing`);
  return value;
}

export function wholeNumber(value: string | boolean | undefined, name: string, fallback?: number): number {
  if (value === undefined && fallback !== undefined) return fallback;
  if (typeof value !== 'string' || !/^\d+$/.test(value.replaceAll('_', '')))
    throw new Misuse(`${name} takes a whole number`);
  return Number(value.replaceAll('_', ''));
}
