import { z } from 'zod';
import { readIdentity } from '../../core/identity/read-identity';
import type { Refusal } from '../../core/result';
import { redact } from '../access/redact';

/** What an executing agency asks for; written to the audit trail before the answer. */
export const askedFor = ['enrolment', 'payment', 'verification', 'grievance', 'appeal'] as const;

const asksNumber = (text: string): boolean => readIdentity(text) !== null;

/**
 * One question of an executing agency. The second factor is the year of birth as the identity card prints it: the registry holds
 * neither a day of birth nor the day the card was issued, but a person's age in completed years on the day of the survey, which leaves
 * two years possible. Whoever has a number alone, from a list or by guessing, mostly lacks it.
 */
export const eligibilityQuestion = z.strictObject({
  cnic: z
    .string()
    .max(40)
    .refine(asksNumber)
    .describe('national identity number of 13 digits, with or without hyphens'),
  second_factor: z
    .string()
    .regex(/^(?:19|20)\d{2}$/)
    .describe('year of birth as the identity card prints it, four digits'),
  purpose: z.enum(askedFor).describe('what the answer is needed for'),
  case_ref: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N} ./_-]+$/u)
    .refine((text) => redact(text) === text)
    .describe("the agency's number of the case, 60 characters at most, never an identity number"),
  programme: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/)
    .optional()
    .describe('id of a programme; may be left out where the key names one alone'),
});

export type EligibilityQuestion = z.output<typeof eligibilityQuestion>;

export const eligibilityAnswer = z.strictObject({
  status: z
    .enum(['eligible', 'not_eligible', 'refer'])
    .describe(
      'by the rule in force; not_eligible also where nobody of this number and year is found in the area of the key',
    ),
  programme: z.string().describe('id of the programme'),
  as_of: z.string().describe('day the extract describes'),
  snapshot: z.string().describe('snapshot that was judged'),
  decision_id: z.string().describe('names the entry of the audit trail'),
});

export type EligibilityAnswer = z.output<typeof eligibilityAnswer>;
export type EligibilityStatus = EligibilityAnswer['status'];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A reference that hides the number that is asked about between other characters. */
const holdsNumber = ({ case_ref, cnic }: EligibilityQuestion): boolean =>
  digitsOf(case_ref).includes(readIdentity(cnic) ?? '-');

const fields = Object.keys(eligibilityQuestion.shape) as (keyof EligibilityQuestion)[];

/** Why a question is not understood, in words that repeat nothing of what it held. */
export function questionProblem(given: unknown): Refusal | null {
  const read = eligibilityQuestion.safeParse(given);
  if (read.success && !holdsNumber(read.data)) return null;
  const issues = read.success ? [{ code: 'custom', path: ['case_ref'] }] : read.error.issues;
  const wrong = fields.filter((field) => issues.some(({ path }) => path[0] === field));
  const unknown = issues.some(({ code }) => code === 'unrecognized_keys');
  const parts = [
    ...(wrong.length > 0 ? [`not as wanted or missing: ${wrong.join(', ')}`] : []),
    ...(unknown ? ['a field that no question has'] : []),
  ];
  return {
    code: 'question-not-understood',
    sentence: `The question is not understood: ${parts.join('; ') || 'it is no JSON object'}.`,
    nextStep:
      wrong.length > 0
        ? `Mend what is named. ${wrong.map((field) => `${field}: ${eligibilityQuestion.shape[field].description}`).join('. ')}.`
        : `Send a JSON object with ${fields.join(', ')} and nothing else; /api/v1/openapi.json describes each.`,
    details: { fields: wrong },
  };
}
