import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import type { ComparedIndicator } from '@/lib/pages/place/compared-indicator';
import type { MpiMeasure } from '@/lib/serving/presentation/figure/mpi-measure';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { Link } from '../layout/link';
import { Panel } from '../ui/panel';
import styles from './mpi-panel.module.css';
import { MpiParts } from './mpi-parts';
import { ShownValue } from './shown-value';

export interface MpiPanelProps {
  measures: readonly MpiMeasure[];
  /** Every indicator of the place: headcount, intensity and their product are found by their ids. */
  entries: readonly ComparedIndicator[];
}

/** Poverty in several dimensions at a place, in words and by component; a measure that cannot be computed says what it lacks. */
export function MpiPanel({ measures, entries }: MpiPanelProps) {
  const t = useTranslations('mpi');
  const language = useLocale() as Language;
  const found = (['headcount', 'intensity', 'adjusted'] as const).flatMap((name) => {
    const id = name === 'adjusted' ? 'mpi_adjusted_headcount' : `mpi_${name}`;
    const entry = entries.find(({ measure }) => measure.id === id);
    return entry ? [{ name, ...entry }] : [];
  });
  const [headcount, intensity] = found.map(({ here, measure }) =>
    here.value === null ? null : formatValue(measured(here.status, here.value), measure, { language }).text,
  );
  return (
    <Panel title={t('title')} aside={<Link href="/methods/mpi">{t('method')}</Link>}>
      {measures.map(({ id, title, components, lacks, parts }) =>
        parts.length > 0 ? (
          <div key={id}>
            <p>{title}</p>
            {headcount && intensity && <p>{t('sentence', { headcount, intensity })}</p>}
            <dl className={styles.figures}>
              {found.map(({ name, here, measure }) => (
                <div key={name}>
                  <dt>{t(name)}</dt>
                  <dd>
                    <ShownValue figure={here} measure={measure} />
                  </dd>
                </div>
              ))}
            </dl>
            <MpiParts parts={parts} />
          </div>
        ) : (
          <details key={id} className={styles.lacks}>
            <summary>
              {t('cannot', { title })} {t('components', { count: lacks.length, all: components })}
            </summary>
            <ul>
              {lacks.map((lack) => (
                <li key={lack}>{lack}</li>
              ))}
            </ul>
          </details>
        ),
      )}
    </Panel>
  );
}
