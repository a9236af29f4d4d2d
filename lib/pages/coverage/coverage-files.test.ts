import { expect, test } from 'vitest';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { defaultView } from '@/lib/serving/view-state/view';
import { askedBy } from '../measure/file-links.test-support';
import { coverageFiles } from './coverage-files';

const page = {
  view: { ...defaultView, place: 'PK6', level: 'district', model: 'bisp-2021' },
  snapshot: { snapshot_id: '2025-09-30-registry-1a2b3c4d', default_model: 'hies-2016' },
  models: [{ model_id: 'hies-2016' }, { model_id: 'bisp-2021' }],
} as Pick<PublishedPage, 'view' | 'snapshot' | 'models'>;
const shown = {
  programme: 'kafaalat',
  level: 'district',
  within: 'PK6',
  model: 'bisp-2021',
  snapshot: '2025-09-30-registry-1a2b3c4d',
  format: 'csv',
};

test('the file of who is missed holds the places, model and snapshot of the page, and leaves out what the page leaves out', () => {
  const { placesHref } = coverageFiles(page, 'kafaalat', { withoutD: true });
  expect(askedBy(placesHref)).toEqual({ resource: 'coverage', asked: { ...shown, without: 'D' } });
  expect(askedBy(coverageFiles(page, 'kafaalat', { withoutD: false }).placesHref).asked).toEqual(shown);
});

test('a shortlist may hold any place of the view', () => {
  const { shortlistHref } = coverageFiles(page, 'kafaalat', { withoutD: true });
  expect(askedBy(`${shortlistHref}&only=PK601,PK602`).asked).toEqual({ ...shown, only: 'PK601,PK602' });
});

test('the file of the fifths holds those of the place of the view', () => {
  const { fifthsHref } = coverageFiles(page, 'kafaalat', { withoutD: false });
  expect(askedBy(fifthsHref)).toEqual({
    resource: 'incidence',
    asked: { programme: 'kafaalat', place: 'PK6', snapshot: shown.snapshot, format: 'csv' },
  });
});
