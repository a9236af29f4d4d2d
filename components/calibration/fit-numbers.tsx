import { useTranslations } from 'next-intl';
import type { Calibration } from '@/lib/science/pmt/calibration/calibrate';
import styles from './desk.module.css';
import { useFigures } from './use-figures';

/** The figures a model is judged by: held out where a sampling unit is named, with training beside. */
export function FitNumbers({ calibration }: { calibration: Calibration }) {
  const t = useTranslations('calibration.fit');
  const { plain, percent, whole } = useFigures();
  const { training, crossValidated: held, households, coefficients, folds, model } = calibration;
  const beside = (key: string, print: (value: number | null | undefined) => string): string =>
    held === null ? t('trainingOnly') : t('trainingBeside', { figure: print(training[key]) });
  const figures = [
    { key: 'r2', title: t('r2'), print: (value: number | null | undefined) => plain(value, 3) },
    { key: 'spearman', title: t('spearman'), print: (value: number | null | undefined) => plain(value, 3) },
    ...[20, 30, 40].map((share) => ({
      key: `exclusion_error_${share}`,
      title: t('exclusion', { share }),
      print: percent,
    })),
  ];
  return (
    <>
      <dl className={styles.numbers}>
        {figures.map(({ key, title, print }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <bdi>{print((held ?? training)[key])}</bdi>
              <small>{beside(key, print)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>
        {t('size', { households: whole(households), coefficients: whole(coefficients) })}{' '}
        {folds === null ? t('noFolds') : t('folds', { folds: whole(folds) })}{' '}
        {t('share', { share: percent(model.fit?.share_at_cut_off), cutOff: plain(model.cutOffs[0]?.score, 2) })}
      </p>
      <p className={styles.quiet}>{t('exclusionMeans')}</p>
    </>
  );
}
