import type { Refusal, Result } from '@/lib/core/result';
import type { KeyAsker } from '@/lib/serving/access/agency-key';
import { isSameOrigin } from '@/lib/serving/access/same-origin';
import { answerEligibility } from '@/lib/serving/records/answer-eligibility';
import { eligibilityQuestion, questionProblem } from '@/lib/serving/records/eligibility-question';
import { boundedText } from './bounded-text';
import { keptByNobody } from './kept-by-nobody';
import { refusedResponse } from './refused-response';

/** Bytes of a question. */
const most = 2_000;

const otherOrigin: Refusal = {
  code: 'other-origin',
  sentence: 'This is not answered to pages of other sites.',
  nextStep: 'Ask from the server of the agency, not from a browser.',
};

const notJson: Refusal = {
  code: 'not-json',
  sentence: 'The question is sent as something else than JSON.',
  nextStep: 'Send "content-type: application/json".',
};

const tooLong: Refusal = {
  code: 'too-long',
  sentence: `A question has at most ${most} bytes of UTF-8.`,
  nextStep: 'Send one question at a time.',
};

/** Answers the question in the body of a request whose key the door let in; nothing of a body that is refused is repeated. */
export async function answerAgency(request: Request, guarded: Result<KeyAsker>, now: number): Promise<Response> {
  if (!guarded.ok) return refusedResponse(guarded.problem);
  if (request.headers.has('origin') && !isSameOrigin(request.headers)) return refusedResponse(otherOrigin);
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return refusedResponse(notJson);
  const text = await boundedText(request, most);
  if (text === null) return refusedResponse(tooLong);
  const given = parsed(text);
  const problem = questionProblem(given);
  if (problem) return refusedResponse(problem);
  const answer = await answerEligibility(guarded.value, eligibilityQuestion.parse(given), now);
  return answer.ok ? Response.json(answer.value, { headers: keptByNobody }) : refusedResponse(answer.problem);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
