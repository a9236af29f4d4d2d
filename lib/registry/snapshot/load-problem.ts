import type { Refusal } from '../../core/result';
import type { LoadReport } from './load-report';

/** A refused load still says what it found in every file. */
export type LoadProblem = Refusal & { report?: LoadReport };
