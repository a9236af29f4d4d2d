import { z } from 'zod';
import { askerOf, guardRoute } from '@/lib/pages/access/guard-route';
import { answerCall } from '@/lib/pages/households/answer-call';
import { findHouseholds } from '@/lib/serving/records/find-households';
import { householdSearch, listHouseholds } from '@/lib/serving/records/list-households';
import { purposeSchema } from '@/lib/serving/records/purpose';

const shape = z.object({
  purpose: purposeSchema,
  snapshot: z.string().max(100).nullable(),
  find: z.string().trim().min(1).max(80).optional(),
  list: householdSearch.optional(),
});

/** One search of a steward: by number or id (`find`), or by place and filters (`list`). */
export async function POST(request: Request): Promise<Response> {
  const closed = await guardRoute(request, 'see-record');
  if (closed) return closed;
  const { viewer } = await askerOf(request, 'see-record');
  return answerCall<typeof shape, unknown>(request, shape, ({ purpose, snapshot, find, list }) => {
    const call = { viewer, purpose, snapshot };
    return list ? listHouseholds(call, list) : findHouseholds(call, find ?? '');
  });
}
