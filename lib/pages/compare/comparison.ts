import { firstOf } from '@/lib/core/first-of';
import { together } from '@/lib/pages/brief/together';
import { type MeasuredPlaces, measuredPlaces } from '@/lib/pages/measure/measured-places';
import { modelOf } from '@/lib/pages/measure/model-in-view';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import { type Figure, figureOf } from '@/lib/serving/presentation/figure/figure';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { type RankedFigure, ranking } from '@/lib/serving/presentation/ranking';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import type { CompareChoice } from './compare-choice';

export interface ComparedColumn {
  id: string;
  title: string;
  measure: Measure;
}

export interface ComparedRow {
  code: string;
  name: string;
  within: string;
  rank: (RankedFigure & Pick<PlaceFigure, 'rankLow' | 'rankHigh'>) | null;
  /** One figure a column. */
  figures: Figure[];
}

/** A table of places by measures, as plain data. */
export interface Comparison {
  columns: ComparedColumn[];
  rows: ComparedRow[];
  /** The listed places as one, the place of the view, and the nation: what the rows are read against. */
  beside: { kind: 'listed' | 'place' | 'nation'; name: string; figures: Figure[] }[];
  /** How many places there are before the list is cut. */
  all: number;
}

/** The measures asked for over the places of the view, in the order of one of them; places without a figure of it stand last. */
export async function comparisonOf(page: PublishedPage, choice: CompareChoice): Promise<Comparison> {
  const { view, language } = page;
  const measured = await Promise.all(
    choice.columns.map((indicator) =>
      measuredPlaces(page, { indicator, level: view.level, isRanked: indicator === choice.sort }),
    ),
  );
  const sorting = measured[choice.columns.indexOf(choice.sort)] as MeasuredPlaces;
  const chosen = new Set(view.select);
  const worst = firstOf(sorting.measure.betterWhen);
  const first = (choice.first === 'worst') === (worst === 'highest') ? 'highest' : 'lowest';
  const ordered = ranking(sorting.rows, first).filter(({ code }) => chosen.size === 0 || chosen.has(code));
  const listed = choice.rows === null ? ordered : ordered.slice(0, choice.rows);
  const byCode = measured.map(({ rows }) => new Map(rows.map((row) => [row.code, row])));
  const nation = view.place === nationCode ? null : await nationOf(page, measured);
  const placeName = language === 'ur' ? (page.place?.name_ur ?? page.place?.name_en) : page.place?.name_en;
  return {
    columns: measured.map(({ indicator, measure }) => ({
      id: indicator.indicator_id,
      title: measure.title,
      measure,
    })),
    rows: listed.map((row) => ({
      code: row.code,
      name: nameOf(row, language),
      within: row.within ?? '',
      rank: row,
      figures: byCode.map((places) => places.get(row.code) ?? figureOf(undefined, page.snapshot)),
    })),
    beside: [
      {
        kind: 'listed',
        name: '',
        figures: measured.map(({ indicator }, at) => {
          const rows = listed.flatMap(({ code }) => byCode[at]?.get(code) ?? []);
          return jointFigure(rows, indicator.kind, page);
        }),
      },
      { kind: 'place', name: placeName ?? '', figures: measured.map(({ whole }) => whole) },
      ...(nation === null ? [] : [{ kind: 'nation' as const, name: '', figures: nation }]),
    ],
    all: ordered.length,
  };
}

/** The listed places together: summed where sums make sense, divided last, and unknown where no joint figure can be made. */
function jointFigure(rows: PlaceFigure[], kind: MeasuredPlaces['indicator']['kind'], page: PublishedPage): Figure {
  const { figure, numerator, denominator, known } = together(rows, kind);
  const isWhole = known === rows.length;
  return {
    ...figureOf(undefined, page.snapshot),
    status: figure === null ? 'not_applicable' : figure.status,
    value: figure?.value ?? null,
    numerator,
    denominator,
    coveredShare: isWhole ? 1 : known / Math.max(rows.length, 1),
    estimatedFrom: rows.find(({ estimatedFrom }) => estimatedFrom !== null)?.estimatedFrom ?? null,
  };
}

async function nationOf(page: PublishedPage, measured: readonly MeasuredPlaces[]): Promise<Figure[]> {
  const { view, snapshot } = page;
  return Promise.all(
    measured.map(async ({ indicator }) => {
      const [row] = await page.ask(valuesByPlace, {
        indicator: indicator.indicator_id,
        model: indicator.per_model ? modelOf(page).model_id : '',
        level: 'nation',
        within: nationCode,
        breakdown: view.breakdown,
        category: view.category,
        period: view.period,
      });
      return figureOf(row, snapshot);
    }),
  );
}
