import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { printP, printScore } from '@/lib/serving/presentation/hotspots/print-p';
import { Link } from '../layout/link';
import { type AgainOf, commandOf, scriptInR } from './again';
import styles from './method-card.module.css';

export interface MethodCardProps extends AgainOf {
  figuresHref: string;
  polygonsHref: string;
  answerHref: string;
}

/** How this very answer was computed and how to compute it again; written from the record that the run left. */
export function MethodCard({ figuresHref, polygonsHref, answerHref, ...again }: MethodCardProps) {
  const t = useTranslations('hotspots.method');
  const names = useTranslations('hotspots');
  const language = useLocale() as Language;
  const { run, snapshot } = again;
  const count = (value: number) => formatNumber(value, { decimals: 0, language });
  const rule = names.has(`rules.${run.weights}`) ? names(`rules.${run.weights}`) : run.rule;
  const facts: [string, string][] = [
    [t('question'), names(`statistics.${run.statistic}`)],
    [
      t('figures'),
      t('figuresWords', { withFigure: count(run.with_figure), areas: count(run.areas), tested: count(run.tested) }),
    ],
    [
      t('entering'),
      run.base_ratio === null
        ? t(`entered.${run.entered}`)
        : t('enteredWords', { how: t(`entered.${run.entered}`), ratio: run.base_ratio.toFixed(1) }),
    ],
    [
      t('neighbours'),
      t('neighboursWords', {
        rule,
        style: t(`styles.${run.style}`),
        mean: run.mean_neighbours.toFixed(2),
        parts: run.parts,
      }),
    ],
    [
      t('permutations'),
      t('permutationsWords', {
        count: count(run.permutations),
        seed: String(run.seed),
        least: printP(2 / (run.permutations + 1)),
      }),
    ],
    [t('correction'), correctionOf()],
    [
      t('global'),
      run.moran_i === null
        ? t('globalNone')
        : t('globalWords', {
            i: run.moran_i.toFixed(3),
            expected: (run.moran_expected ?? 0).toFixed(3),
            z: printScore(run.moran_z),
            p: printP(run.moran_p),
          }),
    ],
    [t('origin'), t('stored', { snapshot: `\u2068${snapshot}\u2069` })],
  ];
  function correctionOf(): string {
    if (!run.corrected) return t('uncorrected');
    return run.critical_p === null ? t('correctedNone') : t('corrected', { critical: printP(run.critical_p) });
  }
  return (
    <div className={styles.card}>
      <dl className={styles.facts}>
        {facts.map(([term, words]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <dt>{t('files')}</dt>
        <dd>
          <a href={figuresHref}>{t('figuresFile')}</a> · <a href={polygonsHref}>{t('polygonsFile')}</a> ·{' '}
          <a href={answerHref}>{t('answerFile')}</a>
        </dd>
      </dl>
      <details>
        <summary>{t('again')}</summary>
        <pre className={styles.code}>{commandOf(again)}</pre>
        <p>{t('r')}</p>
        <pre className={styles.code}>{scriptInR(again)}</pre>
      </details>
      <p>
        <Link href="/methods/hotspots">{t('read')}</Link>
      </p>
    </div>
  );
}
