import type { Refusal } from '@/lib/core/result';
import { keptByNobody } from './kept-by-nobody';

/** Codes of the refusals of this route by their status. */
export const refusalStatuses: Readonly<Record<string, number>> = {
  'question-not-understood': 400,
  'key-refused': 401,
  'key-paused': 403,
  'programme-not-for-key': 403,
  'other-origin': 403,
  'only-post': 405,
  'too-long': 413,
  'not-json': 415,
  'programme-not-held': 422,
  'too-fast': 429,
  'key-day-limit': 429,
  'person-day-limit': 429,
  'no-identity-key': 503,
  'key-damaged': 503,
  'snapshot-not-kept': 503,
  'records-outdated': 503,
  'records-damaged': 503,
};

/** A refusal in words, with the headers that belong to its status. */
export function refusedResponse(refusal: Refusal): Response {
  const status = refusalStatuses[refusal.code] ?? 422;
  const seconds = refusal.details?.retry_after_seconds;
  return Response.json(refusal, {
    status,
    headers: {
      ...keptByNobody,
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 405 ? { allow: 'POST' } : {}),
      ...(status === 429 ? { 'retry-after': String(seconds ?? 1) } : {}),
    },
  });
}
