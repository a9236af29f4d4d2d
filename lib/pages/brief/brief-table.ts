import { firstOf } from '@/lib/core/first-of';
import type { Language } from '@/lib/core/language';
import { measured as asMeasured } from '@/lib/core/measured';
import type { BriefTable } from '@/lib/serving/brief/brief';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatInterval } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { leftToRight } from '@/lib/serving/presentation/left-to-right';
import type { Measure } from '@/lib/serving/presentation/measure';
import { type RankedFigure, ranking } from '@/lib/serving/presentation/ranking';
import { sampleWords } from '@/lib/serving/presentation/sample-words';
import type { BriefClasses } from './brief-classes';
import { briefFill } from './brief-fill';
import type { BriefSubject } from './brief-subject';
import type { Words } from './words';

type Ranked = PlaceFigure & RankedFigure;

/** Listed where no place is chosen: those in most need. */
const mostNeeding = 10;

/** The places of a brief, worst first: all that are chosen, else the ten in most need. */
export function briefTable(subject: BriefSubject, { classed, wordsOf }: BriefClasses, t: Words): BriefTable {
  const { measured, rows, kind, page } = subject;
  const { measure } = measured;
  const { language } = page;
  const about = new Set(rows.map(({ code }) => code));
  const ranked = ranking(measured.rows, firstOf(measure.betterWhen)).filter(({ code }) => about.has(code));
  const listed = kind === 'chosen' ? ranked : ranked.slice(0, mostNeeding);
  const order = t(measure.betterWhen === 'higher' ? 'board.lowest' : 'board.highest');
  return {
    title: kind === 'chosen' ? t('chosen.title') : `${order}: ${measure.title}`,
    columns: {
      rank: t('table.rank'),
      place: t('table.place'),
      within: t('table.within'),
      value: t('table.value'),
      base: sampleWords(t('figure.denominator'), language, page.snapshot),
      group: t('brief.class'),
    },
    rows: listed.map((row) => {
      const fill = classed.fills.get(row.code);
      const words = fill && fill.classIndex !== null ? wordsOf(fill.classIndex) : '';
      return {
        rank: rankOf(row, t),
        place: nameOf(row, language),
        within: row.within ?? '',
        value: formatValue(asMeasured(row.status, row.value, row.intervalHigh), measure, { language }).text,
        interval: intervalOf(row, measure, language),
        base: row.denominator === null ? '' : formatNumber(row.denominator, { decimals: 0, language }),
        group: fill && words !== '' ? { fill: briefFill(classed, fill), label: words } : null,
      };
    }),
    total: rows.length,
    more: t('brief.more'),
    empty: t('brief.empty'),
  };
}

function rankOf({ rank, tooFew, rankLow, rankHigh }: Ranked, t: Words): string {
  const words = rank === null ? (tooFew ? t('ranks.tooFew') : '') : String(rank);
  const hasRange = typeof rankLow === 'number' && typeof rankHigh === 'number' && rankLow < rankHigh;
  return hasRange ? `${words} ${leftToRight(`(${rankLow}–${rankHigh})`)}`.trim() : words;
}

const intervalOf = ({ value, intervalLow: from, intervalHigh: to }: Ranked, measure: Measure, language: Language) =>
  value !== null && from !== null && to !== null && from < to ? formatInterval({ from, to }, measure, language) : '';
