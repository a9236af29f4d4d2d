import { done, type Refusal, type Result, refused } from '@/lib/core/result';
import type { KeyAsker } from '@/lib/serving/access/agency-key';
import { agencyKeyWith } from '@/lib/serving/access/agency-keys';
import { isBurst } from '@/lib/serving/access/bursts';
import { refusalOfKey } from '@/lib/serving/access/key-refusal';
import type { KeyAct } from '@/lib/serving/access/policy';

const tooFast: Refusal = {
  code: 'too-fast',
  sentence: 'This key asks more than 20 questions a second.',
  nextStep: 'Ask again in a second, and slower from there.',
  details: { retry_after_seconds: 1 },
};

/** The door of a route for machines: the key in force that the request brings, for the act that the route states. A session opens nothing here. */
export async function guardKey(request: Request, act: KeyAct, now: number): Promise<Result<KeyAsker>> {
  const token = /^Bearer ([\w-]{43})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const key = await agencyKeyWith(token ?? '');
  const refusal = refusalOfKey(key, now);
  if (key === null || refusal !== null) return refused(refusal as Refusal);
  return isBurst(key.id, now) ? refused(tooFast) : done({ key, act });
}
