import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { SitePages } from '@/lib/pages/access/site-pages';
import type { MeasureName } from '@/lib/serving/queries/measure-names';
import type { PlaceName } from '@/lib/serving/queries/place-names';
import type { SearchEntry } from './find-entries';
import { placeEntry } from './place-entry';

/** All that may be searched: pages at once, the names of places and measures once they are asked for. */
export function useSearchEntries(snapshot: string | null, pages: SitePages) {
  const nav = useTranslations('nav');
  const levels = useTranslations('levels');
  const isUrdu = useLocale() === 'ur';
  const [places, setPlaces] = useState<PlaceName[]>([]);
  const [measures, setMeasures] = useState<MeasureName[]>([]);
  const fetchNames = async (): Promise<void> => {
    if (snapshot === null || places.length > 0) return;
    const of = async <Row>(file: string): Promise<Row[]> => {
      const answer = await fetch(`/boundaries/${snapshot}/${file}.json`);
      return answer.ok ? ((await answer.json()) as Row[]) : [];
    };
    const [names, others] = await Promise.all([of<PlaceName>('names'), of<MeasureName>('measures')]);
    setPlaces(names);
    setMeasures(others);
  };
  const entries = useMemo((): SearchEntry[] => {
    const named = (en: string, ur: string | null) =>
      isUrdu ? { title: ur ?? en, other: en } : { title: en, other: ur };
    return [
      ...places.map((place) => placeEntry(place, { isUrdu, level: levels(place.level) })),
      ...measures.map(
        ({ kind, id, en, ur }): SearchEntry => ({
          kind,
          href: kind === 'programme' ? `/programmes/${id}` : `/indicators/${id}`,
          ...named(en, ur),
          within: '',
          code: id,
        }),
      ),
      ...[...pages.sections.flatMap((section) => section.pages), ...pages.own].map(
        ({ href, name }): SearchEntry => ({
          kind: 'page',
          href,
          title: nav(name),
          other: null,
          within: '',
          code: href,
        }),
      ),
    ];
  }, [places, measures, pages, isUrdu, levels, nav]);
  return { entries, fetchNames };
}
