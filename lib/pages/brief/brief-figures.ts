import type { Brief } from '@/lib/serving/brief/brief';
import { estimateWords } from '@/lib/serving/presentation/estimate-words';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { countedIn } from '../measure/counted-in';
import { type MeasuredPlaces, measuredPlaces } from '../measure/measured-places';
import { partsOf } from '../measure/parts';
import type { BriefSubject } from './brief-subject';
import { censusOf } from './census';
import { jointOf, type Together } from './together';
import type { Words } from './words';

interface Headcount {
  measured: MeasuredPlaces;
  joint: Together;
}

const leading = 'poverty_headcount';

/** The numbers a brief leads with: the figure, who it counts and out of whom, the share under the cut-off, and the census. */
export async function briefFigures(subject: BriefSubject, t: Words): Promise<Brief['figures']> {
  const { page, measured, joint, census } = subject;
  const { language } = page;
  const count = (value: number | null): string =>
    value === null ? t('places.unknown') : formatNumber(value, { decimals: 0, language });
  const parts = partsOf(measured.indicator, language, page.snapshot);
  const counted = countedIn(page, measured);
  const headcount = await headcountOf(subject);
  return [
    jointFigure(measured, joint, subject, t),
    ...(counted !== null && joint.numerator !== null
      ? [{ label: counted, value: count(joint.numerator), note: null }]
      : []),
    ...(parts !== null && joint.denominator !== null
      ? [{ label: parts.denominator, value: count(joint.denominator), note: null }]
      : []),
    ...(headcount ? [jointFigure(headcount.measured, headcount.joint, subject, t)] : []),
    { label: t('places.population'), value: count(censusOf(census).population), note: null },
  ];
}

function jointFigure(
  { measure, whole, rows: drawn }: MeasuredPlaces,
  { figure, known }: Together,
  { page, rows, kind }: BriefSubject,
  t: Words,
) {
  const value = figure ? formatValue(figure, measure, { language: page.language }).text : t('brief.noJoint');
  const isPart = kind === 'chosen' && figure?.value != null && known < rows.length;
  const oneIn = [whole, ...drawn].find(({ estimatedFrom }) => estimatedFrom !== null)?.estimatedFrom ?? null;
  const notes = [
    ...(isPart ? [t('brief.partly', { known, count: rows.length })] : []),
    ...(oneIn === null ? [] : [estimateWords(oneIn)[page.language]]),
  ];
  return { label: measure.title, value, note: notes.length > 0 ? notes.join(' · ') : null };
}

/** The share under the cut-off over the same places, where the brief is about something else. */
async function headcountOf({ page, measured, marked }: BriefSubject): Promise<Headcount | null> {
  const isOffered = page.indicators.some(({ indicator_id }) => indicator_id === leading);
  if (!isOffered || measured.indicator.indicator_id === leading) return null;
  const view = { ...page.view, breakdown: 'none', category: 'all' };
  const other = await measuredPlaces(
    { ...page, view },
    {
      indicator: leading,
      level: measured.level,
      isRanked: false,
    },
  );
  return { measured: other, joint: jointOf(other, marked) };
}
