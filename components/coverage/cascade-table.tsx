import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { CascadeStep } from '@/lib/pages/coverage/cascade-step';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatShare } from '@/lib/serving/presentation/format-share';
import { sourceWords } from '@/lib/serving/presentation/source-words';
import { ExplainedFigure } from '../indicator/explained-figure';
import styles from './cascade-table.module.css';

/** The steps one under the other, each with its figure, its share of an earlier step, its source and its date. */
export function CascadeTable({ steps }: { steps: readonly CascadeStep[] }) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  const figureAt = (key: string | null): number | null => steps.find((step) => step.key === key)?.value ?? null;
  const longest = (unit: CascadeStep['unit']): number =>
    Math.max(
      1,
      ...steps.filter((step) => step.unit === unit && step.key !== 'census_households').map(({ value }) => value ?? 0),
    );
  const print = (value: number): string => formatNumber(value, { decimals: 0, language });
  const dateOf = ({ date }: CascadeStep): string =>
    date.kind === 'day' ? formatDay(date.on, language) : t(`dates.${date.kind}`, { on: date.on });
  const above = steps.filter(
    ({ over, value }) => value !== null && value > (figureAt(over) ?? Number.POSITIVE_INFINITY),
  );
  return (
    <>
      <table className={styles.cascade}>
        <caption className={styles.caption}>{t('cascade')}</caption>
        <thead>
          <tr>
            {(['step', 'figure', 'ofBefore', 'where', 'when'] as const).map((column) => (
              <th key={column} scope="col" data-number={column === 'figure' || column === 'ofBefore'}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const before = figureAt(step.over);
            const divided = step.value !== null && before !== null && before > 0 ? step.value / before : null;
            const share = step.share ?? divided;
            const isKnown = step.value !== null && step.source !== null;
            return (
              <tr key={step.key} data-step={step.key}>
                <th scope="row">
                  {t(`steps.${step.key}`)}
                  {step.unit !== 'persons' && step.value !== null && step.key !== 'census_households' && (
                    <span className={styles.bar} data-unit={step.unit} aria-hidden="true">
                      <span data-bar="" style={{ inlineSize: `${(100 * step.value) / longest(step.unit)}%` }} />
                    </span>
                  )}
                </th>
                <td data-number="true">
                  {step.explained && step.figure ? (
                    <ExplainedFigure figure={step.figure} {...step.explained} isBrief />
                  ) : isKnown ? (
                    <bdi>{print(step.value ?? 0)}</bdi>
                  ) : (
                    <span className={styles.unknown}>{t('notKnown')}</span>
                  )}
                </td>
                <td data-number="true">
                  {share !== null && (
                    <>
                      <bdi>{formatShare(share, language)}</bdi>
                      <small className={styles.of}>{t('of', { step: t(`steps.${step.over ?? ''}`) })}</small>
                    </>
                  )}
                </td>
                <td className={styles.source}>
                  {step.source === null ? t('notHeld') : sourceWords(step.source, language)}
                </td>
                <td className={styles.source}>{isKnown && dateOf(step)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {above.map(({ key, over }) => (
        <p key={key} data-above={key} className={styles.note}>
          {t('above', { step: t(`steps.${key}`), before: t(`steps.${over ?? ''}`) })}
        </p>
      ))}
      <p className={styles.note}>{t('cascadeNote')}</p>
    </>
  );
}
