import { z } from 'zod';
import { askerOf, guardRoute } from '@/lib/pages/access/guard-route';
import { answerCall } from '@/lib/pages/households/answer-call';
import { purposeSchema } from '@/lib/serving/records/purpose';
import { revealIdentity } from '@/lib/serving/records/reveal-identity';

const shape = z.object({
  purpose: purposeSchema,
  snapshot: z.string().max(100).nullable(),
  household: z.string().min(1).max(200),
  member: z.string().max(200).nullable(),
});

/** One identity number of one person, for a purpose; written down and counted. */
export async function POST(request: Request): Promise<Response> {
  const closed = await guardRoute(request, 'reveal-identity');
  if (closed) return closed;
  const { viewer } = await askerOf(request, 'reveal-identity');
  return answerCall(request, shape, ({ purpose, snapshot, household, member }) =>
    revealIdentity({ viewer, purpose, snapshot }, household, member),
  );
}
