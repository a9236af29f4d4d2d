import type { Bilingual } from '../../../core/language';
import { type Result, refused } from '../../../core/result';

interface Words {
  code: string;
  sentence: Bilingual;
  /** What to do, wherever it is read. */
  nextStep: Bilingual;
  /** The same for the command line, naming its options. */
  onCommandLine?: string;
  details?: Record<string, unknown>;
}

/** Why a survey and a plan give no model, in both languages. */
export const calibrationRefusal = ({ code, sentence, nextStep, onCommandLine, details }: Words): Result<never> =>
  refused({
    code,
    sentence: sentence.en,
    nextStep: onCommandLine ?? nextStep.en,
    translated: { sentence, nextStep },
    ...(details ? { details } : {}),
  });
