import { expect, test } from 'vitest';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { defaultView } from '@/lib/serving/view-state/view';
import { askedBy } from './file-links.test-support';
import type { MeasuredPlaces } from './measured-places';
import { valuesCsvHref } from './values-csv-href';

const snapshot = { snapshot_id: '2025-09-30-registry-1a2b3c4d' } as PublishedPage['snapshot'];
const measured = (periods: string, latest: string, model: string | null) =>
  ({
    indicator: { indicator_id: 'kafaalat_paid_share', periods, latest_period: latest },
    model: model === null ? null : { model_id: model },
  }) as MeasuredPlaces;
const view = {
  ...defaultView,
  place: 'PK6',
  breakdown: 'head_sex',
  category: 'female',
  period: '2025Q2',
  model: 'hies-2016',
};

test('the file of a table holds the period, breakdown, category, model, place, level and snapshot that the page shows', () => {
  const href = valuesCsvHref(
    { view, snapshot },
    measured('2025Q1,2025Q2,2025Q3,all', '2025Q3', 'hies-2016'),
    'district',
  );
  expect(askedBy(href)).toEqual({
    resource: 'values',
    asked: {
      indicator: 'kafaalat_paid_share',
      level: 'district',
      within: 'PK6',
      breakdown: 'head_sex',
      category: 'female',
      period: '2025Q2',
      model: 'hies-2016',
      snapshot: snapshot.snapshot_id,
      format: 'csv',
    },
  });
});

test('where the indicator has no figures of the period of the link, the file holds the latest, as the page does', () => {
  const href = valuesCsvHref({ view, snapshot }, measured('2025', '2025', null), 'tehsil');
  expect(askedBy(href).asked).toMatchObject({ period: '2025' });
  expect(askedBy(href).asked).not.toHaveProperty('model');
});
