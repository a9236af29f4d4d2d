import { z } from 'zod';

/** Why a steward opens a record; written to the audit trail before the answer. */
export const purposes = ['grievance', 'appeal', 'verification', 'update', 'payment', 'oversight'] as const;

/** `reference` is the number of the case, where there is one. */
export const purposeSchema = z.object({
  why: z.enum(purposes),
  reference: z
    .string()
    .trim()
    .max(60)
    .regex(/^[\p{L}\p{N} ./_-]*$/u)
    .default(''),
});

export type Purpose = z.output<typeof purposeSchema>;

export const purposeText = ({ why, reference }: Purpose): string => (reference === '' ? why : `${why}: ${reference}`);
