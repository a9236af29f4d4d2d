import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { counted, later, serving } from './front.test-support';

describe('what is kept', () => {
  test('an answer is worked out once and sent with the same strong tag, and a browser that has it is told so', async () => {
    const { asked, handle } = counted();
    const get = await serving({ handle });
    const first = await get('/poverty?place=PK2');
    await later();
    const second = await get('/poverty?place=PK2', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(second.body).equals(first.body)).toBe(true);
    expect(second.headers.etag).toMatch(/^"[\w-]+-br"$/);
    const third = await get('/poverty?place=PK2', {
      'accept-encoding': 'br',
      'if-none-match': second.headers.etag as string,
    });
    expect([third.status, third.body.length]).toEqual([304, 0]);
    expect(gunzipSync((await get('/poverty?place=PK2', { 'accept-encoding': 'gzip' })).body).equals(first.body)).toBe(
      true,
    );
    expect((await get('/poverty?place=PK2')).body.equals(first.body)).toBe(true);
    expect(asked).toEqual(['/poverty?place=PK2']);
  });

  test('nothing of one area, role or person reaches another; a file is shared within an area, a page within a person', async () => {
    const { asked, handle } = counted();
    const get = await serving({ handle });
    for (const path of ['/coverage', '/api/v1/values?level=tehsil'])
      for (const cookie of ['', 'asma', 'bilal', 'celia', 'daud', 'asma'])
        for (const round of [1, 2]) {
          const { body } = await get(path, cookie ? { cookie } : {});
          const whose = String(body).split(' ').at(-1);
          const alike = path.startsWith('/api') && cookie === 'bilal' ? 'asma' : cookie || 'undefined';
          expect([path, cookie, round, whose]).toEqual([path, cookie, round, alike]);
          await later();
        }
    expect(asked).toHaveLength(5 + 4);
  });

  test('another question, another language, another step from page to page and another protocol are other answers', async () => {
    const { asked, handle } = counted();
    const get = await serving({ handle });
    const each: [string, Record<string, string>][] = [
      ['/poverty', {}],
      ['/poverty?place=PK2', {}],
      ['/ur/poverty', {}],
      ['/poverty', { rsc: '1' }],
      ['/poverty', { rsc: '1', 'next-router-state-tree': 'a' }],
      ['/poverty', { 'x-forwarded-proto': 'https' }],
      ['/poverty', { 'x-forwarded-host': 'other.example' }],
      ['/poverty', { host: 'other.example' }],
    ];
    for (const [path, headers] of [...each, ...each]) {
      await get(path, headers);
      await later();
    }
    expect(asked).toHaveLength(each.length);
  });

  test('a publish makes every answer new, and one that was being worked out meanwhile is not kept', async () => {
    let state = 'first';
    const { asked, handle } = counted(() => state);
    const get = await serving({ handle, state: () => state });
    await get('/');
    await later();
    state = 'second';
    expect(String((await get('/')).body)).toBe('second');
    const meanwhile = await serving({
      state: () => state,
      handle: async (_request, response) => {
        asked.push('slow');
        if (state === 'second') state = 'third';
        response.end(state);
      },
    });
    await meanwhile('/');
    await later();
    await meanwhile('/');
    expect(asked).toEqual(['/', '/', 'slow', 'slow']);
  });

  test('what names a person or a household, sets a cookie or is refused is worked out each time', async () => {
    const { asked, handle } = counted();
    const get = await serving({
      handle: async (request, response) => {
        if (request.url === '/places') response.setHeader('set-cookie', 'a=b');
        if (request.url === '/programmes') response.statusCode = 404;
        await handle(request, response);
      },
    });
    const paths = [
      '/households/PK1',
      '/account',
      '/places/PK201/exact',
      '/api/v1/eligibility',
      '/places',
      '/programmes',
    ];
    for (const path of [...paths, ...paths]) {
      await get(path);
      await later();
    }
    expect(asked).toHaveLength(2 * paths.length);
  });

  test('memory is bounded: the answer longest unused gives way, and a huge one is sent and not kept', async () => {
    const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(Math.random() * 256)));
    const { asked, handle } = counted();
    const get = await serving({
      limits: { keptBytes: 100_000, atOnce: 2, inLine: 2 },
      handle: async (request, response) => {
        asked.push(request.url ?? '');
        response.end(noise(request.url === '/api/v1/huge' ? 9 * 1024 ** 2 : 20_000));
        void handle;
      },
    });
    for (const path of ['/api/v1/a', '/api/v1/b', '/api/v1/c', '/api/v1/a', '/api/v1/huge', '/api/v1/huge']) {
      await get(path);
      await later();
    }
    expect(asked).toEqual(['/api/v1/a', '/api/v1/b', '/api/v1/c', '/api/v1/a', '/api/v1/huge', '/api/v1/huge']);
  });

  test('inline scripts of a kept page are named by their hash, and no nonce of an earlier answer is left', async () => {
    const get = await serving({
      handle: async (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('content-security-policy', "default-src 'self'; script-src 'self' 'nonce-abc'");
        response.end('<script nonce="abc">alert(1)</script><script src="/a.js" nonce="abc"></script>');
      },
    });
    expect((await get('/')).headers['content-security-policy']).toContain('nonce-abc');
    await later();
    const { headers, body } = await get('/');
    expect(String(body)).toBe('<script>alert(1)</script><script src="/a.js"></script>');
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(headers['content-security-policy']).toBe(
      "default-src 'self'; script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
  });
});

test('what is asked with a key is neither kept nor answered from memory', async () => {
  const { asked, handle } = counted((request) => request.headers.authorization ?? 'open');
  const get = await serving({ handle });
  const path = '/api/v1/%65ligibility?identity=1';
  expect(String((await get(path, { authorization: 'Bearer a' })).body)).toBe('Bearer a');
  await later();
  expect(String((await get(path)).body)).toBe('open');
  await later();
  expect(String((await get(path, { authorization: 'Bearer b' })).body)).toBe('Bearer b');
  expect(asked).toHaveLength(3);
});
