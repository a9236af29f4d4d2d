import { firstOf } from '@/lib/core/first-of';
import { done, type Result, refused } from '@/lib/core/result';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { ranking } from '@/lib/serving/presentation/ranking';
import { type PlaceRow, places } from '@/lib/serving/queries/places';
import { type MeasuredPlaces, measuredPlaces } from '../measure/measured-places';
import { jointOf, type Together } from './together';

/** What a brief is about: the places chosen in the view, or its place as a whole. */
export interface BriefSubject {
  kind: 'chosen' | 'place';
  /** The page over the places that are drawn: for a tehsil those of its district. */
  page: PublishedPage;
  measured: MeasuredPlaces;
  /** The chosen places, worst first; the places drawn where none is chosen. */
  rows: PlaceFigure[];
  /** Codes that are outlined and counted; none where the brief is about everything drawn. */
  marked: ReadonlySet<string>;
  joint: Together;
  /** Census rows of the subject: one for a place, one each for chosen places. */
  census: PlaceRow[];
  name: string;
}

/** Finds the places a link asks a brief of; a chosen code that is not among them is a refusal in words. */
export async function briefSubject(page: PublishedPage): Promise<Result<BriefSubject>> {
  const { view, place, ask, language } = page;
  if (view.select.length > 0) return chosenPlaces(page);
  const isTehsil = place?.level === 'tehsil';
  const around = isTehsil ? (place.district_code ?? nationCode) : view.place;
  const [scope] = isTehsil ? await ask(places, { code: around, level: null, within: null }) : [place];
  const drawn: PublishedPage = { ...page, place: scope, view: { ...view, place: around } };
  const level = isTehsil ? 'tehsil' : view.level;
  const measured = await measuredPlaces(drawn, { indicator: view.indicator, level });
  const marked = new Set(isTehsil ? [view.place] : []);
  return done({
    kind: 'place',
    page: drawn,
    measured,
    rows: measured.rows,
    marked,
    joint: jointOf(measured, marked),
    census: place ? [place] : [],
    name: place ? nameOf({ nameEn: place.name_en, nameUr: place.name_ur }, language) : view.place,
  });
}

async function chosenPlaces(page: PublishedPage): Promise<Result<BriefSubject>> {
  const { view, language, ask } = page;
  const { level } = view;
  const wanted = new Set(view.select);
  const [measured, census] = await Promise.all([
    measuredPlaces(page, { indicator: view.indicator, level }),
    ask(places, { code: null, level, within: view.place }),
  ]);
  const found = measured.rows.filter(({ code }) => wanted.has(code));
  const rows = ranking(found, firstOf(measured.measure.betterWhen));
  const [first] = rows;
  if (!first || rows.length < wanted.size) {
    const lost = view.select.filter((code) => !rows.some((row) => row.code === code));
    return refused({
      code: 'unknown-place',
      sentence: `No such place at the level of ${level} within ${view.place}: ${lost.slice(0, 10).join(', ')}.`,
      nextStep: 'Choose the places again on the map, or leave "select" out of the link for the place as a whole.',
      details: { places: lost },
    });
  }
  return done({
    kind: 'chosen',
    page,
    measured,
    rows,
    marked: wanted,
    joint: jointOf(measured, wanted),
    census: census.filter(({ place_code }) => wanted.has(place_code)),
    name: nameOf(first, language),
  });
}
