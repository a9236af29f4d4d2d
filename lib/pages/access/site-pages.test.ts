import { expect, test } from 'vitest';
import type { Role } from '@/lib/serving/access/role';
import type { Viewer } from '@/lib/serving/access/viewer';
import { sitePages } from './site-pages';

const viewer = (role: Role): Viewer => ({ id: '1', name: 'A', role, scope: null }) as unknown as Viewer;
const hrefs = (who: Viewer | null, synthetic: boolean): string[] => {
  const { sections, own } = sitePages(who, { synthetic });
  return [...sections.flatMap(({ pages }) => pages), ...own].map(({ href }) => href);
};

test('over the sample everybody is shown the figures, and nobody the pages of a role', () => {
  const open = hrefs(null, true);
  for (const href of ['/', '/poverty', '/coverage', '/targeting', '/registry', '/methods'])
    expect(open).toContain(href);
  expect(open).not.toContain('/households');
  expect(open.some((href) => href.startsWith('/admin'))).toBe(false);
});

test('over a real registry whoever is not signed in is shown what is open to all, and no empty group', () => {
  expect(hrefs(null, false)).toEqual(['/calibration', '/methods', '/api/docs']);
  expect(sitePages(null, { synthetic: false }).sections.map(({ name }) => name)).toEqual([
    'planSection',
    'dataSection',
  ]);
});

test.each([
  ['policymaker', [], ['/households', '/admin']],
  ['data-steward', ['/households', '/admin/audit'], ['/admin']],
  ['admin', ['/admin', '/admin/keys'], ['/households', '/poverty']],
  ['auditor', ['/admin/audit'], ['/households', '/admin/keys']],
] as const)('a %s is shown exactly the pages that open to the role', (role, shown, hidden) => {
  const open = hrefs(viewer(role), false);
  for (const href of shown) expect(open).toContain(href);
  for (const href of hidden) expect(open).not.toContain(href);
});
