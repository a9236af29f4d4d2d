import { expect, it } from 'vitest';
import { behindDoor } from '../records/behind-door';
import { listAudit } from './list-audit';
import { noteRefusal } from './note-refusal';
import { emptyStateFolder } from './state-folder.test-support';

emptyStateFolder();
const planner = { id: 'p1', name: 'P', role: 'planner', scope: null } as const;
const refusals = async () =>
  (await listAudit({ viewer: null, act: 'refused', before: null, limit: 10 })).map(({ viewer, object }) => [
    viewer,
    object,
  ]);

it('writes who was refused what and where, without the question, and nothing of whoever is not signed in', async () => {
  await noteRefusal(null, 'load', '/registry');
  expect(await refusals()).toEqual([]);
  await noteRefusal(planner, 'manage-users', '/admin/people?find=somebody');
  expect(await refusals()).toEqual([['p1', 'manage-users /admin/people']]);
});

it('writes down that a role which may not was refused a household, before anything is answered', async () => {
  const call = { viewer: planner, snapshot: null, purpose: { why: 'appeal', reference: '' } } as const;
  const answer = await behindDoor(call, 'see-record', async () => ({ ok: true, value: 1 }));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'not-for-role' } });
  expect((await refusals())[0]).toEqual(['p1', 'see-record']);
});
