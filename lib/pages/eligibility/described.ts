import { z } from 'zod';
import { eligibilityAnswer, eligibilityQuestion } from '@/lib/serving/records/eligibility-question';
import { refusalStatuses } from './refused-response';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const meanings: Readonly<Record<number, string>> = {
  400: 'The question is not understood; nothing of it is repeated',
  401: 'No key in force was sent: unknown, revoked and run out are one answer',
  403: 'The key is paused, or does not ask about that programme; or a page of another site asks',
  405: 'Another method than POST',
  413: 'The question is too long',
  415: 'The question is not sent as JSON',
  422: 'The snapshot in force does not hold the programme',
  429: 'More than 20 questions a second or 20,000 a day by the key, or 5 a day about the person; Retry-After says when to come again',
  503: 'Nothing is published, or look-ups are not possible at present',
};

/** The question of an executing agency as OpenAPI, from the schemas that check it. */
export const describedEligibility = (refusal: object) => ({
  post: {
    summary:
      'Whether the household of one person is eligible for a programme, for the key of an executing agency. Who is unknown, lives outside the area of the key, was born in another year or is not eligible is answered alike.',
    security: [{ agencyKey: [] }],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(eligibilityQuestion, 'input') } },
    },
    responses: {
      '200': {
        description: 'The decision, after it was written to the audit trail',
        content: { 'application/json': { schema: schemaOf(eligibilityAnswer, 'output') } },
      },
      ...Object.fromEntries(
        [...new Set(Object.values(refusalStatuses))].map((status) => [
          String(status),
          { description: meanings[status] ?? '', content: { 'application/json': { schema: refusal } } },
        ]),
      ),
    },
  },
});
