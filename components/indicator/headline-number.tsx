import { useTranslations } from 'next-intl';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import type { ExplainedFigureProps } from '@/lib/serving/presentation/figure/explained-figure-props';
import { isPartial } from '@/lib/serving/presentation/figure/figure';
import { EstimateNote } from './estimate-note';
import { ExplainedFigure } from './explained-figure';
import styles from './headline-number.module.css';

/** One of the numbers a page leads with. */
export function HeadlineNumber(props: ExplainedFigureProps) {
  const t = useTranslations('figure');
  const { figure, measure } = props;
  return (
    <div className={styles.number}>
      <span className={styles.value}>
        <ExplainedFigure {...props} isBrief />
      </span>
      <span className={styles.title}>
        {measure.title} <EstimateNote figures={[figure]} />
        {isPartial(figure) && <small>{t('partial', { share: coveredPercent(figure) })}</small>}
      </span>
    </div>
  );
}
