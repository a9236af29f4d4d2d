import { z } from 'zod';
import { describedEligibility } from '../eligibility/described';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints';

const refusal = z.object({
  code: z.string().describe('stable name of the problem'),
  sentence: z.string().describe('what is wrong, in words'),
  nextStep: z.string().describe('what to do about it'),
});

const envelope = z.object({
  snapshot: z.string().describe('snapshot that answered; also in the header x-naqsha-snapshot'),
  as_of_on: z.string().describe('day the extract describes'),
  synthetic: z.boolean().describe('true for the labelled sample: not real data'),
  notice: z.string().optional().describe('stands where the figures are not real'),
  boundary_set: z.string(),
  boundaries_schematic: z.boolean(),
  disclosure_policy: z.string(),
  sampled_one_in: z
    .number()
    .nullable()
    .describe('one household in how many, where the extract is a sample: then `estimate` weighs a count to the nation'),
});

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

const problems = {
  '404': { description: 'The snapshot is not kept', content: { 'application/json': { schema: schemaOf(refusal) } } },
  '422': {
    description: 'A parameter is not understood',
    content: { 'application/json': { schema: schemaOf(refusal) } },
  },
  '503': { description: 'Nothing is published yet', content: { 'application/json': { schema: schemaOf(refusal) } } },
};

function pathOf({ summary, parameters, row, csv }: Endpoint) {
  const shape = parameters.shape as Record<string, z.ZodType>;
  return {
    get: {
      summary,
      parameters: Object.entries(shape).map(([name, schema]) => ({
        name,
        in: 'query',
        required: !schema.safeParse(undefined).success,
        description: schema.description,
        schema: schemaOf(schema, 'input'),
      })),
      responses: {
        '200': {
          description: 'The rows, with the snapshot they come from',
          content: {
            'application/json': { schema: schemaOf(envelope.extend({ rows: z.array(row) })) },
            ...(csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
          },
        },
        ...problems,
      },
    },
  };
}

/** The resources that are read, each by its path. */
export const describedResources = () =>
  Object.fromEntries(Object.entries(endpoints).map(([resource, endpoint]) => [`/${resource}`, pathOf(endpoint)]));

/** The public interface as OpenAPI 3.1, made from the schemas that check it. */
export const openapi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Naqsha',
    version: '1',
    description:
      'Read-only figures after disclosure control: counts carry noise of a few households, so parts need not add up to their whole, and the interval beside a figure holds it. Missing, suppressed and banded figures have a status and no value; a banded one, a small sensitive count, lies between the ends of its interval. Executing agencies ask by key whether one household is eligible.',
  },
  servers: [{ url: '/api/v1' }],
  paths: { ...describedResources(), '/eligibility': describedEligibility(schemaOf(refusal)) },
  components: {
    securitySchemes: {
      agencyKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'key of an executing agency; an administrator makes it',
      },
    },
  },
});
