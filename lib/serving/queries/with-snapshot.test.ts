import { expect, it } from 'vitest';
import type { Viewer } from '../access/viewer';
import { emptySnapshots } from './empty-snapshot.test-support';
import { placeNames } from './place-names';
import { places } from './places';
import { returnPlacements } from './return-placements';
import { withSnapshot } from './with-snapshot';

emptySnapshots();

const viewer = (role: Viewer['role'], scope: Viewer['scope'] = null): Viewer => ({ id: 'v', name: 'V', role, scope });
const seen = (who: Viewer | null, wanted: string | null = null) =>
  withSnapshot(wanted, { viewer: who, act: 'see-aggregates' }, async (ask) =>
    (await ask(placeNames, {})).map(({ code }) => code),
  );
const placesOf = (who: Viewer, code: string | null, within: string | null = null) =>
  withSnapshot(null, { viewer: who, act: 'see-aggregates' }, async (ask) =>
    (await ask(places, { code, level: null, within })).map(({ place_code }) => place_code),
  );

it('answers nothing of a real registry without a viewer, and nothing to an administrator or an auditor', async () => {
  expect(await seen(null)).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } });
  expect(await seen(viewer('admin'))).toMatchObject({ ok: false, problem: { code: 'not-for-role' } });
  expect(await seen(viewer('auditor'))).toMatchObject({ ok: false, problem: { code: 'not-for-role' } });
  expect(await seen(viewer('planner'))).toMatchObject({ ok: true });
});

it('answers of the labelled sample to anybody', async () => {
  expect(await seen(null, 'sample-1')).toMatchObject({ ok: true });
  expect(await seen(viewer('admin'), 'sample-1')).toMatchObject({ ok: true });
});

it('does not tell somebody who may not read which snapshots are kept', async () => {
  expect(await seen(null, 'registry-1')).toEqual(await seen(null, 'registry-2'));
  expect(await seen(viewer('planner'), 'registry-2')).toMatchObject({ problem: { code: 'snapshot-not-kept' } });
});

it('keeps rows to the scope and what holds it, and answers outside it as if the place did not exist', async () => {
  const planner = viewer('planner', ['PK101']);
  expect(await placesOf(planner, null)).toMatchObject({ value: ['PK', 'PK1', 'PK101', 'PK10101'] });
  expect(await placesOf(planner, 'PK102')).toEqual(await placesOf(planner, 'PK999'));
  expect(await placesOf(planner, null, 'PK2')).toMatchObject({ value: [] });
  expect(await placesOf(planner, 'PK10101')).toMatchObject({ value: ['PK10101'] });
});

it('names the scope, so that no answer is kept for one scope and given to another', async () => {
  const keyOf = (who: Viewer) =>
    withSnapshot(null, { viewer: who, act: 'see-aggregates' }, async (ask) => ask.scopeKey);
  const keys = await Promise.all([
    keyOf(viewer('planner')),
    keyOf(viewer('planner', ['PK1'])),
    keyOf(viewer('planner', ['PK2'])),
    keyOf(viewer('planner', [])),
  ]);
  expect(new Set(keys.map((each) => (each.ok ? each.value : ''))).size).toBe(4);
});

it('lets questions that are running end, where another one fails', async () => {
  const asked: Promise<unknown>[] = [];
  const answer = withSnapshot(null, { viewer: viewer('planner'), act: 'see-aggregates' }, async (ask) => {
    for (let i = 0; i < 50; i += 1) asked.push(ask(placeNames, {}));
    throw new Error('a part of the page failed');
  });
  await expect(answer).rejects.toThrow('a part of the page failed');
  expect((await Promise.allSettled(asked)).every(({ status }) => status === 'fulfilled')).toBe(true);
});

it('shows names without a place to whoever sees all of the district or province that they bear', async () => {
  const named = (scope: Viewer['scope']) =>
    withSnapshot(null, { viewer: viewer('planner', scope), act: 'see-aggregates' }, async (ask) =>
      (await ask(returnPlacements, { programme: null, period: null, placed: false, how: null })).map(
        ({ district_name }) => district_name,
      ),
    );
  const district = { ok: true, value: ['PK101'] };
  expect(await named(['PK101'])).toEqual(district);
  expect(await named(['PK1'])).toEqual({ ok: true, value: ['PK101', 'PK102'] });
  expect(await named(['PK2'])).toEqual({ ok: true, value: ['Elsewhere'] });
  expect(await named(null)).toMatchObject({ value: { length: 4 } });
});
