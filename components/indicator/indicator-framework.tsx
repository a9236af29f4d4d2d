import { useLocale, useTranslations } from 'next-intl';
import type { FrameworkIndicator } from '@/lib/pages/monitoring/framework-indicator';
import { Link } from '../layout/link';
import { Spark } from '../monitoring/spark';
import { SplitWords } from '../monitoring/split-words';
import { DataTable } from '../ui/data-table';
import { ExplainedFigure } from './explained-figure';
import styles from './indicator-framework.module.css';

export interface IndicatorFrameworkProps {
  entries: readonly FrameworkIndicator[];
  placeName: string;
  query: string;
}

/** Every indicator by theme with the figure of the place, its course, what it is split by, and its definition in a line. */
export function IndicatorFramework({ entries, placeName, query }: IndicatorFrameworkProps) {
  const t = useTranslations('indicators');
  const monitoring = useTranslations('monitoring');
  const themes = useTranslations('themes');
  const isUrdu = useLocale() === 'ur';
  return (
    <div className={styles.framework}>
      {[...new Set(entries.map(({ indicator }) => indicator.theme))].map((theme) => (
        <details key={theme} className={styles.theme}>
          <summary>
            {themes(theme)} <small>{entries.filter(({ indicator }) => indicator.theme === theme).length}</small>
          </summary>
          <DataTable
            caption={themes(theme)}
            columns={[
              { title: t('indicator') },
              { title: placeName, isNumber: true },
              { title: t('betterWhen') },
              { title: monitoring('trend') },
              { title: monitoring('splits') },
              { title: t('definition') },
            ]}
            rows={entries
              .filter(({ indicator }) => indicator.theme === theme)
              .map(({ indicator, quarters, course, missing, ...figure }) => ({
                key: indicator.indicator_id,
                cells: [
                  <Link key="id" href={`/indicators/${indicator.indicator_id}${query && `?${query}`}`}>
                    {isUrdu ? indicator.title_ur : indicator.title_en}
                  </Link>,
                  <ExplainedFigure key="figure" {...figure} />,
                  t(`better.${indicator.better_when}`),
                  quarters.length > 1 ? (
                    <Spark key="trend" points={quarters} measure={figure.measure} words={course} />
                  ) : null,
                  <SplitWords key="splits" offered={indicator.breakdowns.split(',')} missing={missing} />,
                  isUrdu ? indicator.definition_ur : indicator.definition_en,
                ],
              }))}
          />
        </details>
      ))}
    </div>
  );
}
