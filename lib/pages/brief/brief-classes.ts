import type { PublishedPage } from '@/lib/pages/published/published-page';
import { choropleth } from '@/lib/serving/presentation/choropleth';
import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { edgeDecimals, formatRange, shownEdges } from '@/lib/serving/presentation/format-range';
import type { MeasuredPlaces } from '../measure/measured-places';
import type { Words } from './words';

/** What the colours of a brief mean: the fill of every place, and each class in words. */
export interface BriefClasses {
  classed: ClassedMap;
  title: string;
  wordsOf(classIndex: number): string;
  notes: string[];
}

export interface ClassedPage {
  page: PublishedPage;
  measured: MeasuredPlaces;
  /** Codes that have a shape on the map. */
  drawn: ReadonlySet<string>;
  t: Words;
}

/** The classes of the figures, cut by the same function and from the same rows as on screen. */
export async function briefClasses({ page, measured, drawn, t }: ClassedPage): Promise<BriefClasses> {
  const { view, language } = page;
  const { measure, rows } = measured;
  const classed = choropleth(rows, {
    measure,
    scheme: view.scheme,
    classes: view.classes,
    breaks: view.breaks,
    drawn,
  });
  const decimals = edgeDecimals(shownEdges(classed), measure);
  return {
    classed,
    title: measure.title,
    wordsOf: (index) => {
      const entry = classed.classes[index];
      return entry ? formatRange(entry, measure, decimals, language) : '';
    },
    notes: [
      [
        t('legend.places', { count: classed.places }),
        t(`classification.scheme.${classed.method}`),
        ...(classed.classes.length > 1 ? [t('legend.halfOpen')] : []),
      ].join(' · '),
      ...classed.notes.map((note) => t(`classification.note.${note}`)),
    ],
  };
}
