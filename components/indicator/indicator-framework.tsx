import { useLocale, useTranslations } from 'next-intl';
import type { IndicatorRow } from '@/lib/queries/indicators';
import { Link } from '../layout/navigation';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { ExplainedFigure, type ExplainedFigureProps } from './explained-figure';
import styles from './indicator-framework.module.css';

export interface IndicatorFrameworkProps {
  entries: readonly (ExplainedFigureProps & { indicator: IndicatorRow })[];
}

/** Every indicator by theme with the nation's figure, what counts as better, and its definition in a line. */
export function IndicatorFramework({ entries }: IndicatorFrameworkProps) {
  const t = useTranslations('indicators');
  const themes = useTranslations('themes');
  const isUrdu = useLocale() === 'ur';
  return (
    <div className={styles.framework}>
      {[...new Set(entries.map(({ indicator }) => indicator.theme))].map((theme) => (
        <Panel key={theme} title={themes(theme)}>
          <DataTable
            caption={themes(theme)}
            columns={[
              { title: t('indicator') },
              { title: t('nation'), isNumber: true },
              { title: t('betterWhen') },
              { title: t('definition') },
            ]}
            rows={entries
              .filter(({ indicator }) => indicator.theme === theme)
              .map(({ indicator, ...figure }) => ({
                key: indicator.indicator_id,
                cells: [
                  <Link key="id" href={`/indicators/${indicator.indicator_id}`}>
                    {isUrdu ? indicator.title_ur : indicator.title_en}
                  </Link>,
                  <ExplainedFigure key="figure" {...figure} />,
                  t(`better.${indicator.better_when}`),
                  isUrdu ? indicator.definition_ur : indicator.definition_en,
                ],
              }))}
          />
        </Panel>
      ))}
    </div>
  );
}
