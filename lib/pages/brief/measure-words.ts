import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { MeasuredPlaces } from '../measure/measured-places';
import { isolated } from './isolated';
import type { Words } from './words';

/** What is measured and for whom: the measure, and the group where one is chosen. */
export function measureWords({ view }: PublishedPage, { measure }: Pick<MeasuredPlaces, 'measure'>, t: Words): string {
  const group = groupWords(view, t);
  return group === null ? measure.title : `${measure.title} · ${group}`;
}

/** The chosen group, "Sex of the head: Woman"; null where all households are meant. */
export function groupWords({ breakdown, category }: PublishedPage['view'], t: Words): string | null {
  if (breakdown === 'none') return null;
  const wordsOf = (key: string, otherwise: string): string => (t.has(key) ? t(key) : isolated(otherwise));
  return `${wordsOf(`breakdowns.${breakdown}.title`, breakdown)}: ${wordsOf(`breakdowns.${breakdown}.${category}`, category)}`;
}
