import { useTranslations } from 'next-intl';
import type { Trial } from '@/lib/science/pmt/calibration/try-model';
import { seriesInks } from '../charts/drawn-series';
import { SeriesChart } from '../charts/series-chart';
import { DataTable } from '../ui/data-table';
import styles from './desk.module.css';
import { useFigures } from './use-figures';

/** What a model file gives on the open survey: who is scored, who is not and why. */
export function TrialResult({ trial }: { trial: Trial }) {
  const t = useTranslations('calibration.trial');
  const { whole, plain, percent, language } = useFigures();
  const { households, scored, within, cutOff, lacks, bars } = trial;
  return (
    <section aria-label={t('title')}>
      <p role="status">
        <strong dir="auto">{trial.model.title[language]}</strong> ({trial.model.label[language]}).{' '}
        {t('counted', { households: whole(households), scored: whole(scored), unscored: whole(households - scored) })}{' '}
        {within !== null &&
          cutOff !== null &&
          scored > 0 &&
          t('within', { within: whole(within), share: percent(within / scored), cutOff: plain(cutOff, 2) })}
      </p>
      {scored > 0 && (
        <SeriesChart
          title={t('scores')}
          reading={t('scoresReading')}
          across={{ key: 'from', title: t('score'), decimals: 0 }}
          up={{ title: t('households'), decimals: 0 }}
          series={[{ key: 'households', title: t('households'), as: 'bar', ink: seriesInks.main }]}
          rows={bars}
          file={{ label: t('rowsFile'), name: `${trial.model.id}_scores` }}
        />
      )}
      {lacks.length > 0 && (
        <div className={styles.short}>
          <DataTable
            caption={t('lacks')}
            columns={[{ title: t('lacks') }, { title: t('households'), isNumber: true }]}
            rows={lacks.slice(0, 12).map(({ missing, households: count }) => ({
              key: missing,
              cells: [<bdi key="missing">{missing}</bdi>, whole(count)],
            }))}
          />
        </div>
      )}
    </section>
  );
}
