import { describe, expect, test } from 'vitest';
import { requestSignal } from '../warehouse/request-signal';
import { counted, later, serving } from './front.test-support';

describe('bounded work', () => {
  test('the same answer asked many times at once is worked out once', async () => {
    let go: () => void = () => {};
    const gate = new Promise<void>((open) => (go = open));
    const { asked, handle } = counted();
    const get = await serving({
      handle: async (request, response) => {
        await gate;
        await handle(request, response);
      },
    });
    const all = Array.from({ length: 20 }, () => get('/coverage'));
    await later();
    go();
    expect(new Set((await Promise.all(all)).map(({ body }) => String(body)))).toEqual(new Set(['/coverage undefined']));
    expect(asked).toHaveLength(1);
  });

  test('light requests are answered while heavy ones wait, and whoever finds no room is told to come again', async () => {
    let go: () => void = () => {};
    const gate = new Promise<void>((open) => (go = open));
    const get = await serving({
      handle: async (request, response) => {
        if (request.url?.startsWith('/poverty')) await gate;
        response.end('done');
      },
    });
    const heavy = Array.from({ length: 50 }, (_, index) => get(`/poverty?place=${index}`));
    await later();
    expect(String((await get('/sign-in')).body)).toBe('done');
    expect((await get('/_next/static/chunks/page.js')).status).toBe(200);
    const refused = await get('/ur/poverty?place=late', { accept: 'text/html' });
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    expect(String(refused.body)).toMatch(/lang="ur" dir="rtl".*دوبارہ/s);
    go();
    const statuses = (await Promise.all(heavy)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect(statuses.filter((status) => status === 503)).toHaveLength(46);
    expect((await get('/poverty?place=late')).status).toBe(200);
  });

  test('work that never ends since its asker left holds no place and keeps nobody waiting, for pages and scripts alike', async () => {
    let isAsleep = true;
    const get = await serving({
      handle: async (_request, response) => {
        if (isAsleep) await new Promise(() => {});
        response.end('done');
      },
    });
    for (const path of ['/poverty', '/poverty', '/coverage', '/planning', '/_next/static/chunks/map.js']) {
      const leaves = new AbortController();
      const left = get(path, {}, leaves.signal).catch(() => 'gone');
      await later();
      leaves.abort();
      await left;
      await later();
    }
    isAsleep = false;
    for (const path of ['/poverty', '/coverage', '/programmes', '/_next/static/chunks/map.js'])
      expect(String((await get(path)).body)).toBe('done');
  });

  test('work is broken off when the asker has gone, unless another waits for it', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    let go: () => void = () => {};
    let gate = new Promise<void>((open) => (go = open));
    const get = await serving({
      handle: async (_request, response) => {
        signals.push(requestSignal());
        await gate;
        response.end('done');
      },
    });
    const alone = new AbortController();
    const left = get('/coverage', {}, alone.signal).catch(() => 'gone');
    await later();
    alone.abort();
    await left;
    await later();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    go();
    await later();
    gate = new Promise<void>((open) => (go = open));
    const first = new AbortController();
    const leaves = get('/programmes', {}, first.signal).catch(() => 'gone');
    await later();
    const stays = get('/programmes');
    await later();
    first.abort();
    await leaves;
    await later();
    expect(signals[1]?.aborted).toBe(false);
    go();
    expect(String((await stays).body)).toBe('done');
  });
});
