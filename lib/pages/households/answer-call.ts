import type { z } from 'zod';
import type { Refusal, Result } from '@/lib/core/result';
import { keepNothing, turnedAway } from '@/lib/pages/access/guard-route';
import { isSameOrigin } from '@/lib/serving/access/same-origin';

const most = 4_000;

const statuses: Record<string, number> = {
  'household-not-found': 404,
  'snapshot-not-kept': 404,
  'records-damaged': 503,
};

const refusedWith = (status: number, code: string, sentence: string): Response =>
  Response.json({ code, sentence }, { status, headers: keepNothing });

/**
 * Answers a question that a page of this server sends in a body, so that what is asked stands in no link, log or history: the same
 * origin, a small body of the wanted shape, an answer that nobody keeps. What the door refuses is 401 or 403.
 */
export async function answerCall<Shape extends z.ZodType, Answer>(
  request: Request,
  shape: Shape,
  answer: (body: z.output<Shape>) => Promise<Result<Answer>>,
): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return refusedWith(403, 'other-origin', 'This is answered to our own pages alone.');
  const text = await request.text();
  if (text.length > most) return refusedWith(413, 'too-long', 'The question is too long.');
  const body = shape.safeParse(parsed(text));
  if (!body.success) return refusedWith(400, 'not-understood', 'The question is not understood.');
  const result = await answer(body.data);
  return result.ok ? Response.json(result.value, { headers: keepNothing }) : refusal(result.problem);
}

const refusal = (problem: Refusal): Response =>
  turnedAway(problem) ?? Response.json(problem, { status: statuses[problem.code] ?? 422, headers: keepNothing });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
