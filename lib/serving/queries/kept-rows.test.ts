import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptRows } from './kept-rows';

const later = (done = 10) => new Promise((end) => setTimeout(end, done));

test('a question is asked once, by all who ask at once and by whoever asks later, and nobody can change its rows', async () => {
  const key = randomUUID();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    await later();
    return [{ place_code: 'PK2', value: 1 }];
  };
  const all = await Promise.all([keptRows(key, ask), keptRows(key, ask), keptRows(key, ask)]);
  expect(await keptRows(key, ask)).toBe(all[0]);
  expect(asked).toBe(1);
  expect(() => (all[0] as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(all[0]?.[0] as object, { value: 2 })).toThrow(TypeError);
});

test('where the one who began breaks off, whoever waits asks again, and the fault is told to the one it happened to', async () => {
  const key = randomUUID();
  const broken = keptRows<{ value: number }>(key, async () => {
    await later();
    throw new Error('interrupted');
  });
  const waiting = keptRows(key, async () => [{ value: 2 }]);
  await expect(broken).rejects.toThrow('interrupted');
  expect(await waiting).toEqual([{ value: 2 }]);
});

test('an answer of many megabytes is given and not kept', async () => {
  const key = randomUUID();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return Array.from({ length: 100_000 }, (_, index) => ({
      name: `a place with a long name, number ${index}`,
      index,
    }));
  };
  expect(await keptRows(key, ask)).toHaveLength(100_000);
  expect(await keptRows(key, ask)).toHaveLength(100_000);
  expect(asked).toBe(2);
});
