import { expect, test } from 'vitest';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { defaultView } from '@/lib/serving/view-state/view';
import { askedBy } from '../measure/file-links.test-support';
import type { MeasuredPlaces } from '../measure/measured-places';
import { hotspotHrefs } from './hotspot-hrefs';

const snapshot = { snapshot_id: '2025-09-30-registry-1a2b3c4d' } as PublishedPage['snapshot'];
const measured = {
  indicator: { indicator_id: 'kafaalat_paid_share', periods: '2025Q1,2025Q2,all', latest_period: '2025Q2' },
  model: { model_id: 'hies-2016' },
  level: 'district',
} as MeasuredPlaces;
const view = {
  ...defaultView,
  place: 'PK6',
  breakdown: 'head_sex',
  category: 'female',
  period: '2025Q1',
  statistic: 'bivariate-local-moran' as const,
  beside: 'no_toilet',
  weights: 'knn:8',
  corrected: false,
};
const whole = {
  indicator: 'kafaalat_paid_share',
  level: 'district',
  breakdown: 'head_sex',
  category: 'female',
  period: '2025Q1',
  model: 'hies-2016',
  snapshot: snapshot.snapshot_id,
  format: 'csv',
};
const answer = {
  ...whole,
  statistic: 'bivariate-local-moran',
  beside: 'no_toilet',
  weights: 'knn:8',
  corrected: 'no',
  rates: 'auto',
};

test('the answer about hotspots as a file asks the question of the view, its period included, over the nation', () => {
  expect(askedBy(hotspotHrefs({ view, snapshot }, measured).answerHref)).toEqual({
    resource: 'hotspots',
    asked: answer,
  });
});

test('the file of the table beside the map holds the places of the view alone', () => {
  const { insideHref } = hotspotHrefs({ view, snapshot }, measured);
  expect(askedBy(insideHref)).toEqual({ resource: 'hotspots', asked: { ...answer, within: 'PK6' } });
});

test('the figures that the answer rests on are those of the nation and of the same period', () => {
  const { figuresHref } = hotspotHrefs({ view, snapshot }, measured);
  expect(askedBy(figuresHref)).toEqual({ resource: 'values', asked: { ...whole, within: 'PK' } });
});
