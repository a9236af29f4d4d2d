import { atNextTick, systemClock } from '@/lib/core/at-next-tick';
import { guardKey } from '@/lib/pages/access/guard-key';
import { answerAgency } from '@/lib/pages/eligibility/answer-agency';
import { refusedResponse } from '@/lib/pages/eligibility/refused-response';

/** Milliseconds; every answer and refusal is given at a whole multiple of it. */
const tick = 250;

/** One question of an executing agency: whether the household of a person is eligible for a programme. */
export function POST(request: Request): Promise<Response> {
  return atNextTick(tick, systemClock, async () => {
    const now = systemClock.now();
    return answerAgency(request, await guardKey(request, 'ask-eligibility', now), now);
  });
}

const onlyPost = (): Response =>
  refusedResponse({
    code: 'only-post',
    sentence: 'Questions of agencies are sent by POST, so that no number stands in a link.',
    nextStep: 'Send POST with the question as JSON; /api/v1/openapi.json describes it.',
  });

export {
  onlyPost as DELETE,
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as OPTIONS,
  onlyPost as PATCH,
  onlyPost as PUT,
};
