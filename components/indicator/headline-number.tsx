import { useTranslations } from 'next-intl';
import { coveredPercent } from './covered-percent';
import { EstimateNote } from './estimate-note';
import { ExplainedFigure, type ExplainedFigureProps } from './explained-figure';
import { isPartial } from './figure';
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
