import { nameOf } from '@/components/indicator/place-figure';
import type { BriefTable } from '@/lib/brief/brief';
import { firstOf } from '@/lib/core/first-of';
import { measured as asMeasured } from '@/lib/core/measured';
import { formatNumber } from '@/lib/presentation/format-number';
import { formatValue } from '@/lib/presentation/format-value';
import { ranking } from '@/lib/presentation/ranking';
import { sampleWords } from '@/lib/presentation/sample-words';
import type { BriefClasses } from './brief-classes';
import { briefFill } from './brief-fill';
import type { BriefSubject } from './brief-subject';
import type { Words } from './words';

/** Listed where no place is chosen: those in most need. */
const mostNeeding = 10;

/** The places of a brief, worst first: all that are chosen, else the ten in most need. */
export function briefTable(subject: BriefSubject, { classed, wordsOf }: BriefClasses, t: Words): BriefTable {
  const { measured, rows, kind, page } = subject;
  const { measure } = measured;
  const { language } = page;
  const ranked = ranking(rows, firstOf(measure.betterWhen));
  const listed = kind === 'chosen' ? ranked : ranked.slice(0, mostNeeding);
  const order = t(measure.betterWhen === 'higher' ? 'board.lowest' : 'board.highest');
  return {
    title: kind === 'chosen' ? t('chosen.title') : `${order}: ${measure.title}`,
    columns: {
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
        place: nameOf(row, language),
        within: row.within ?? '',
        value: formatValue(asMeasured(row.status, row.value, row.intervalHigh), measure, { language }).text,
        base: row.denominator === null ? '' : formatNumber(row.denominator, { decimals: 0, language }),
        group: fill && words !== '' ? { fill: briefFill(classed, fill), label: words } : null,
      };
    }),
    total: rows.length,
    more: t('brief.more'),
    empty: t('brief.empty'),
  };
}
