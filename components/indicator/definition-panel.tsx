import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { findingsOf } from '@/lib/serving/presentation/figure/explanation';
import { sourceWords } from '@/lib/serving/presentation/source-words';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { Panel } from '../ui/panel';
import styles from './definition-panel.module.css';
import { FigureFindings } from './figure-findings';

/** An indicator as it was defined when the snapshot was published, in words and as it was computed. */
export function DefinitionPanel({ indicator }: { indicator: IndicatorRow }) {
  const t = useTranslations('figure');
  const language = useLocale() as Language;
  const isUrdu = language === 'ur';
  const pick = (en: string, ur: string): string => (isUrdu ? ur : en);
  const isRatio = indicator.kind === 'ratio' || indicator.kind === 'against_population';
  const rows: [string, string][] = [
    [t('definition'), pick(indicator.definition_en, indicator.definition_ur)],
    [t(isRatio ? 'numerator' : 'counted'), pick(indicator.numerator_en, indicator.numerator_ur)],
    ...(isRatio
      ? [[t('denominator'), pick(indicator.denominator_en, indicator.denominator_ur)] as [string, string]]
      : []),
    [t('caveats'), pick(indicator.caveats_en, indicator.caveats_ur)],
    [t('source'), sourceWords(indicator.source, language)],
    [t('frequency'), t(`frequencies.${indicator.frequency.replaceAll(' ', '_')}`)],
  ];
  return (
    <Panel title={t('definitionTitle')}>
      <FigureFindings findings={findingsOf(indicator, language)} />
      <dl className={styles.definition}>
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <details className={styles.sql}>
        <summary>{t('sql')}</summary>
        <pre dir="ltr">
          {`numerator    ${indicator.numerator_sql}`}
          {indicator.denominator_sql && `\ndenominator  ${indicator.denominator_sql}`}
        </pre>
      </details>
    </Panel>
  );
}
