import { z } from 'zod';
import { done } from '@/lib/core/result';
import { nationCode } from '@/lib/science/geography/place';
import { tehsilServices } from '@/lib/serving/queries/tehsil-services';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const services = defineEndpoint({
  summary: 'Open points of service by tehsil and kind, with kilometres from its centre to the nearest',
  parameters: z.strictObject({
    kind: z.string().optional().describe('kind of service, such as registration_centre'),
    within: z.string().optional().describe('code of a place that holds the tehsils; the nation by default'),
    snapshot: snapshotParameter,
  }),
  row: tehsilServices.row,
  answer: async ({ ask, parameters }) =>
    done(await ask(tehsilServices, { kind: parameters.kind ?? null, within: parameters.within ?? nationCode })),
});
