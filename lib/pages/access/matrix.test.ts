import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeAgencyKey } from '@/lib/serving/access/agency-keys';
import { setPerson } from '@/lib/serving/access/people';
import { type Act, acts, may } from '@/lib/serving/access/policy';
import { type Role, roles } from '@/lib/serving/access/role';
import { signIn } from '@/lib/serving/access/sign-in';
import { emptyStateFolder } from '@/lib/serving/access/state-folder.test-support';
import { emptySnapshots } from '@/lib/serving/queries/empty-snapshot.test-support';

emptyStateFolder();
const { putInForce } = emptySnapshots();

const given = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => given.headers, cookies: async () => new Map() }));
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async () => Object.assign((key: string) => key, { rich: (key: string) => key, has: () => false }),
}));
vi.mock('next-intl/navigation', () => ({ createNavigation: () => ({}) }));
vi.stubEnv('__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS', 'true');
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: (use: unknown) => use }));

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('test'));
const routes = files.filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file)).sort();
const actions = files.filter((file) => /\.tsx?$/.test(file) && /^'use server';/m.test(textOf(file)));

function textOf(file: string): string {
  return readFileSync(join('app', file), 'utf8');
}

const stating =
  /(?:\bact: |guardPage\(|guardForm\(|guardRoute\(request, |guardKey\(request, |askerOf\(request, )'([a-z-]+)'/;
const statedBy = (file: string): Act | undefined => {
  const act = stating.exec(textOf(file))?.[1];
  return acts.find((each) => each === act);
};

/** The key of an agency is no person: it brings a token and no session. */
type Who = Role | 'nobody' | 'agency-key';
const askers: readonly Who[] = ['nobody', ...roles, 'agency-key'];
const brought = new Map<Who, Record<string, string>>([['nobody', {}]]);

beforeAll(async () => {
  for (const role of roles) {
    const person = { email: `${role}@naqsha.test`, name: role, role, scope: null, password: 'a river runs through' };
    await setPerson(person);
    const answer = await signIn(person.email, person.password, new Headers());
    brought.set(role, { cookie: answer.ok ? (answer.value.setCookie[0]?.split(';')[0] ?? '') : '' });
  }
  const key = { agency: 'Agency', programmes: ['kafaalat'], scope: null, expiresAt: null };
  const { token } = await makeAgencyKey('an-admin', key, Date.now());
  brought.set('agency-key', { authorization: `Bearer ${token}` });
}, 60_000);

beforeEach(() => {
  given.headers = new Headers();
});

type Outcome = 'in' | 'sign-in' | 'forbidden';

const parts = { locale: 'en', code: 'PK1', id: 'households', topic: 'pmt', token: 'none', rest: ['nowhere'] };
const paths = { resource: 'snapshot', snapshot: 'none', level: 'district.json', language: 'en', file: 'table.csv' };

/** What the door of a page says; how the page then draws over empty marts is not its business. */
async function pageAnswers(file: string): Promise<Outcome> {
  const { default: Page } = (await import(join(process.cwd(), 'app', file))) as { default(input: unknown): unknown };
  try {
    await Page({ params: Promise.resolve(parts), searchParams: Promise.resolve({}) });
  } catch (problem) {
    const digest = String((problem as { digest?: string }).digest ?? '');
    if (/^NEXT_REDIRECT;[a-z]+;(?:\/ur)?\/sign-in\?to=/.test(digest)) return 'sign-in';
    if (digest.includes('403')) return 'forbidden';
  }
  return 'in';
}

async function routeAnswers(file: string, who: Who, snapshot: string): Promise<Outcome> {
  const handlers = (await import(join(process.cwd(), 'app', file))) as Record<string, unknown>;
  const method = ['POST', 'GET'].find((each) => each in handlers) as 'GET' | 'POST';
  const handle = handlers[method] as (request: Request, call: unknown) => Promise<Response>;
  const address = 'http://127.0.0.1/x';
  const ours = { host: '127.0.0.1', origin: 'http://127.0.0.1', 'content-type': 'application/json' };
  const headers = { ...ours, ...brought.get(who) };
  const request = new Request(address, { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) });
  const named = file.startsWith('rejects') ? `${snapshot}.csv` : snapshot;
  const answer = await handle(request, { params: Promise.resolve({ ...paths, snapshot: named }) }).catch(() => null);
  return answer?.status === 401 ? 'sign-in' : answer?.status === 403 ? 'forbidden' : 'in';
}

const expected = (who: Who, act: Act, synthetic: boolean): Outcome => {
  if (act === 'ask-eligibility') return who === 'agency-key' ? 'in' : 'sign-in';
  const viewer = who === 'nobody' || who === 'agency-key' ? null : { id: who, name: who, role: who, scope: null };
  if (may(viewer, act, { synthetic })) return 'in';
  return viewer === null ? 'sign-in' : 'forbidden';
};

it('finds the pages, routes and forms there are', () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(actions.length).toBeGreaterThan(2);
});

it.each(routes)('%s states its act', (file) => {
  expect(
    statedBy(file),
    `write act: '…', guardPage('…'), guardKey(request, '…') or askerOf(request, '…') where ${file} is drawn`,
  ).toBeDefined();
});

it.each(actions)('%s asks the door before each form it takes', (file) => {
  const exported = textOf(file)
    .split(/^export async function /m)
    .slice(1);
  expect(exported.length).toBeGreaterThan(0);
  for (const body of exported)
    expect(body).toMatch(/^[^{]*\{\n(?: {2}\w[^\n]*= )? *(?:const viewer = |const by = )?await guardForm\('/);
});

for (const [snapshot, synthetic] of [
  ['registry-1', false],
  ['sample-1', true],
] as const) {
  it.each(routes)(`%s over ${snapshot} opens to whom the policy names, and to nobody else`, async (file) => {
    putInForce(snapshot);
    const act = statedBy(file) as Act;
    const ruled = /^\[locale\]\/(?:account|admin|households)|^households\//.test(file) ? false : synthetic;
    for (const who of askers) {
      given.headers = new Headers(brought.get(who));
      const outcome = file.endsWith('page.tsx') ? await pageAnswers(file) : await routeAnswers(file, who, snapshot);
      expect(outcome, `${who} at ${file} (${act})`).toBe(expected(who, act, ruled));
    }
  });
}
