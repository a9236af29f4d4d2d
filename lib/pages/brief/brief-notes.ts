import type { Brief } from '@/lib/serving/brief/brief';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { IgnoredParameter } from '@/lib/serving/view-state/parse-view';
import type { BriefSubject } from './brief-subject';
import { isolated } from './isolated';
import { groupWords } from './measure-words';
import type { Words } from './words';

/** What the figures of a brief rest on: filters, definition, model, quality, freshness, boundaries and protection. */
export function briefNotes(subject: BriefSubject, ignored: readonly IgnoredParameter[], t: Words): Brief['notes'] {
  const { page, measured } = subject;
  const { snapshot, language } = page;
  const { explanation, whole } = measured;
  const day = (iso: string): string => isolated(formatDay(iso, language));
  const percent = isolated(String(coveredPercent(whole)));
  const oneIn = snapshot.sampled_one_in;
  const notes: [string, string | null][] = [
    ['brief.filters', filtersOf(subject, t)],
    ['figure.definition', explanation.definition],
    ['figure.model', modelOf(subject, t)],
    ['figure.findings', explanation.findings.join(' ')],
    ['figure.caveats', explanation.caveats],
    ['figure.coverage', whole.value === null ? null : t('figure.coveredShare', { share: percent })],
    [
      'freshness.extract',
      [
        isolated(snapshot.name),
        `${t('freshness.asOf')} ${day(snapshot.as_of_on)}`,
        `${t('freshness.loaded')} ${day(snapshot.loaded_at)}`,
        `${t('freshness.paymentsTo')} ${snapshot.payments_to ? isolated(snapshot.payments_to) : t('freshness.noPayments')}`,
        `${t(oneIn === null ? 'freshness.households' : 'freshness.householdsInSample')} ${isolated(formatNumber(snapshot.households, { decimals: 0, language }))}`,
        ...(oneIn === null ? [] : [t('freshness.sampleOf', { count: formatNumber(oneIn, { decimals: 0, language }) })]),
      ].join(' · '),
    ],
    ['freshness.snapshot', isolated(snapshot.snapshot_id)],
    [
      'freshness.boundaries',
      snapshot.boundaries_schematic ? t('freshness.schematic') : isolated(snapshot.boundary_title),
    ],
    ['figure.suppression', `${t('footer.sentence')} ${isolated(explanation.policy)}`],
    ['figure.source', isolated(explanation.source)],
    ['brief.ignored', ignoredWords(ignored, t)],
  ];
  return notes.flatMap(([term, text]) => (text ? [{ term: t(term), text }] : []));
}

function filtersOf({ page, measured, name, kind }: BriefSubject, t: Words): string {
  const { view, place, language } = page;
  const scope = kind === 'place' ? name : ((language === 'ur' ? place?.name_ur : null) ?? place?.name_en ?? view.place);
  return [
    isolated(scope),
    t(`levels.${measured.level}`),
    groupWords(view, t) ?? t('controls.noSplit'),
    ...(view.period ? [isolated(view.period)] : []),
  ].join(' · ');
}

function modelOf({ page, measured: { model, explanation } }: BriefSubject, t: Words): string | null {
  if (!model || !explanation.model) return null;
  if (model.cut_off === null) return explanation.model;
  const decimals = Number.isInteger(model.cut_off) ? 0 : 2;
  const cutOff = isolated(formatNumber(model.cut_off, { decimals, language: page.language }));
  return `${explanation.model} · ${t('brief.cutOff', { cutOff })}`;
}

const ignoredWords = (ignored: readonly IgnoredParameter[], t: Words): string | null =>
  ignored.length === 0
    ? null
    : ignored
        .slice(0, 8)
        .map(({ key, reason }) => `${isolated(key.slice(0, 40))} (${t(`ignored.${reason}`)})`)
        .join(' · ');
