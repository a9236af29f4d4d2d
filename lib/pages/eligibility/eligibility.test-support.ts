import { guardKey } from '@/lib/pages/access/guard-key';
import type { AgencyKey } from '@/lib/serving/access/agency-key';
import { makeAgencyKey } from '@/lib/serving/access/agency-keys';
import { openHousehold } from '@/lib/serving/records/open-household';
import { testHousehold, testIdentity } from '@/lib/serving/records/records.test-support';
import { answerAgency } from './answer-agency';

export const admin = 'an-admin';
/** A day on which nothing was asked yet, and an instant on it. */
export const morning = Date.parse('2026-03-02T06:00:00Z');

export const keyFor = (changes: Partial<AgencyKey>) =>
  makeAgencyKey(
    admin,
    { agency: 'Test Agency', programmes: ['kafaalat'], scope: null, expiresAt: null, ...changes },
    morning,
  );

interface Asked {
  status: number;
  headers: Headers;
  text: string;
  json: Record<string, unknown>;
}

/** One request as the route answers it, at an instant of the test's own. */
export async function ask(token: string, body: unknown, now: number, headers: object = {}): Promise<Asked> {
  const request = new Request('http://127.0.0.1/api/v1/eligibility', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', host: '127.0.0.1', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = await answerAgency(request, await guardKey(request, 'ask-eligibility', now), now);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) as Record<string, unknown> };
}

const headBornIn = (index: number): string => {
  const surveyed = new Date(Date.UTC(2021, 0, 1 + (index % 900))).getUTCFullYear();
  return String(surveyed - (30 + (index % 40)));
};

/** A well-formed question about the head of household `index`. */
export const about = (index: number, changes: object = {}) => ({
  cnic: testIdentity(index),
  second_factor: headBornIn(index),
  purpose: 'enrolment',
  case_ref: 'E-2026/17',
  ...changes,
});

/** What the page of the household says of Kafaalat. */
export async function pageSays(index: number): Promise<boolean | null> {
  const steward = { id: 'a-steward', name: 'S', role: 'data-steward', scope: null } as const;
  const call = { viewer: steward, purpose: { why: 'verification', reference: '' }, snapshot: null } as const;
  const opened = await openHousehold(call, testHousehold(index));
  if (!opened.ok) throw new Error(opened.problem.sentence);
  return opened.value.programmes.find(({ id }) => id === 'kafaalat')?.eligible ?? null;
}
