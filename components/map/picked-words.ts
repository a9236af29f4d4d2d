import type { Language } from '@/lib/core/language';
import type { Choropleth } from '@/lib/serving/presentation/choropleth';
import { edgeDecimals, formatRange, shownEdges } from '@/lib/serving/presentation/format-range';
import type { Measure } from '@/lib/serving/presentation/measure';
import { stateWords } from '@/lib/serving/presentation/status-words';
import type { Highlight } from './paint';

/** The class of figures, or the state, that is picked out, in words. */
export function pickedWords(
  drawn: Choropleth,
  highlight: Exclude<Highlight, null>,
  measure: Measure,
  language: Language,
): string {
  if (typeof highlight !== 'number') return stateWords[highlight][language];
  const entry = drawn.classes[highlight];
  return entry ? formatRange(entry, measure, edgeDecimals(shownEdges(drawn), measure), language) : '';
}
