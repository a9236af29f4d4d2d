import { firstOf } from '@/lib/core/first-of';
import { parentsOf } from '@/lib/serving/presentation/figure/place-figure';
import { rankWords } from '@/lib/serving/presentation/figure/rank-words';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { ranking } from '@/lib/serving/presentation/ranking';
import { sampleWords } from '@/lib/serving/presentation/sample-words';
import type { BriefSubject } from './brief-subject';
import { censusOf } from './census';
import { countWords } from './count-words';
import { isolated } from './isolated';
import { jointSentence } from './joint-sentence';
import { knownRows } from './together';
import type { Words } from './words';

const mostNamed = 6;

/** What a brief says first: the figure, where the places lie, how many they are, who lives there, and as of when. */
export function briefSentences(subject: BriefSubject, t: Words): string[] {
  const { page, measured, rows, joint, census, kind, marked } = subject;
  const { language, snapshot } = page;
  const count = (value: number): string => countWords(value, language);
  const around =
    kind === 'chosen' ? rows.map(({ within }) => within ?? '') : census.map((row) => parentsOf(row, language));
  const where = [...new Set(around)].filter((names) => names !== '');
  const { population, households } = censusOf(census);
  const what = sampleWords(measured.explanation.denominator, language, snapshot);
  const sentences = [jointSentence(subject, t), ...rankSentence(subject, t)];
  if (where.length > 0) sentences.push(t('brief.where', { places: named(where, t) }));
  if (kind === 'place' ? marked.size === 0 : rows.length > 1)
    sentences.push(
      t('brief.places', {
        level: t(`levels.${measured.level}`),
        known: count(knownRows(rows).length),
        count: count(rows.length),
      }),
    );
  if (joint.denominator !== null && what !== '')
    sentences.push(t('brief.base', { base: count(joint.denominator), what }));
  if (population !== null && households !== null)
    sentences.push(t('brief.census', { population: count(population), households: count(households) }));
  sentences.push(
    t('brief.asOf', {
      asOf: isolated(formatDay(snapshot.as_of_on, language)),
      loaded: isolated(formatDay(snapshot.loaded_at, language)),
    }),
  );
  return sentences;
}

/** The rank of the one place a brief is about, among those of its level around it. */
function rankSentence({ measured, marked }: BriefSubject, t: Words): string[] {
  const [code] = marked;
  const row =
    marked.size === 1
      ? ranking(measured.rows, firstOf(measured.measure.betterWhen)).find((each) => each.code === code)
      : undefined;
  if (!row || (row.rank === null && !row.tooFew)) return [];
  return [t('brief.rank', { rank: rankWords(row, (key, values) => t(`ranks.${key}`, values)) })];
}

const named = (places: readonly string[], t: Words): string => {
  const shown = places.slice(0, mostNamed).map(isolated).join(t('brief.semicolon'));
  const left = places.length - mostNamed;
  return left > 0 ? t('brief.andMore', { names: shown, count: left }) : shown;
};
