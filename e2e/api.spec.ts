import { expect, test } from '@playwright/test';

test('every resource answers with its snapshot in the body and in a header', async ({ request }) => {
  for (const path of [
    'snapshot',
    'indicators',
    'places?level=district',
    'models',
    'values?indicator=poverty_headcount&level=province',
  ]) {
    const answer = await request.get(`/api/v1/${path}`);
    expect(answer.status(), path).toBe(200);
    const body = (await answer.json()) as { snapshot: string; synthetic: boolean; rows: unknown[] };
    expect(body.snapshot, path).toBe(answer.headers()['x-naqsha-snapshot']);
    expect(body.synthetic, path).toBe(true);
    expect(body.rows.length, path).toBeGreaterThan(0);
  }
});

test('a parameter that is not understood gets 422 in words, never a server error', async ({ request }) => {
  for (const query of [
    'indicator=poverty_headcount&level=village',
    "indicator=';drop table dim_places;--&level=tehsil",
    'indicator=poverty_headcount&level=tehsil&within=../../etc/passwd',
    'indicator=poverty_headcount&level=tehsil&unknown=1',
    'level=tehsil',
  ]) {
    const answer = await request.get(`/api/v1/values?${query}`);
    expect([422, 200], query).toContain(answer.status());
    const body = (await answer.json()) as { sentence?: string; nextStep?: string; rows?: unknown[] };
    if (answer.status() === 422) expect(body.sentence && body.nextStep, query).toBeTruthy();
    else expect(body.rows, query).toEqual([]);
  }
});

test('a snapshot that is not kept is a 404 in words', async ({ request }) => {
  const answer = await request.get('/api/v1/snapshot?snapshot=2001-01-01-nothing-00000000');
  expect(answer.status()).toBe(404);
  expect(((await answer.json()) as { sentence: string }).sentence).toContain('2001-01-01-nothing-00000000');
});

test('OpenAPI describes every resource', async ({ request }) => {
  const description = (await (await request.get('/api/v1/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
  };
  expect(description.openapi).toMatch(/^3\./);
  for (const resource of ['snapshot', 'indicators', 'places', 'models', 'values'])
    expect(Object.keys(description.paths).some((path) => path.endsWith(`/${resource}`))).toBe(true);
});

test('answers forbid other hosts, framing and sniffing', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/https?:\/\//);
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('boundaries are served once per snapshot and kept by the browser', async ({ request }) => {
  const snapshot = (await request.get('/api/v1/snapshot')).headers()['x-naqsha-snapshot'];
  const answer = await request.get(`/boundaries/${snapshot}/tehsil.json`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toContain('immutable');
  const topology = (await answer.json()) as { objects: { places: { geometries: unknown[] } } };
  expect(topology.objects.places.geometries).toHaveLength(577);
  expect((await request.get('/boundaries/..%2F..%2Fetc/passwd.json')).status()).toBe(404);
});
