import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import type { EarlierPoint } from './earlier-point';

/** An earlier point in words: its day, with the round where the whole title is wanted; a quarter by its name. */
export function earlierTitle(point: EarlierPoint, language: Language, length: 'day' | 'whole' = 'day'): string {
  if (point.kind === 'quarter') return point.id;
  const day = formatDay(point.asOf, language);
  return length === 'whole' ? `${day} · ${point.round}` : day;
}
