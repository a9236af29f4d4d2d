import { useTranslations } from 'next-intl';
import type { Roc } from '@/lib/science/targeting/roc';
import styles from './roc-curve.module.css';
import { useLabNumbers } from './use-lab-numbers';

const size = 160;

/** The ROC curve with the point of the present cut-off; its area in words. */
export function RocCurve({ curve: { curve, area }, cutOff }: { curve: Roc; cutOff: number | null }) {
  const t = useTranslations('targeting.errors');
  const { plain } = useLabNumbers();
  const at = ({ others, poor }: Roc['curve'][number]): string =>
    `${(others * size).toFixed(1)} ${((1 - poor) * size).toFixed(1)}`;
  const here = cutOff === null ? undefined : curve.findLast((step) => step.cutOff !== null && step.cutOff <= cutOff);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} className={styles.drawing} aria-hidden="true">
        <path className={styles.axis} d={`M0 0V${size}H${size}`} />
        <path className={styles.chance} d={`M0 ${size}L${size} 0`} />
        <path className={styles.curve} d={`M${curve.map(at).join('L')}`} />
        {here && <circle cx={here.others * size} cy={(1 - here.poor) * size} r="4" className={styles.here} />}
      </svg>
      <figcaption>{t('roc', { area: area === null ? '' : plain(area, 3) })}</figcaption>
    </figure>
  );
}
