import type { Measured } from '@/lib/core/measured';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { BriefSubject } from './brief-subject';
import { countWords } from './count-words';
import { isolated } from './isolated';
import { measureWords } from './measure-words';
import type { Words } from './words';

/** The figure of the subject as one sentence; from lowest to highest where the figures of its places make no joint one. */
export function jointSentence({ page, measured, rows, joint, kind, name }: BriefSubject, t: Words): string {
  const { language } = page;
  const print = (figure: Measured): string => isolated(formatValue(figure, measured.measure, { language }).text);
  const measure = measureWords(page, measured, t);
  const count = countWords(rows.length, language);
  if (joint.figure) {
    const value = print(joint.figure);
    return kind === 'place' || rows.length === 1
      ? t('brief.whole', { measure, place: isolated(name), value })
      : t('brief.together', { measure, count, value });
  }
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((value) =>
    print({ status: 'known', value }),
  );
  return t('brief.spread', { measure, count, lowest: lowest ?? '', highest: highest ?? '' });
}
