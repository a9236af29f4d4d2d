import { ExplainedFigure, type ExplainedFigureProps } from './explained-figure';
import styles from './headline-number.module.css';

/** One of the numbers a page leads with. */
export function HeadlineNumber(props: ExplainedFigureProps) {
  return (
    <div className={styles.number}>
      <span className={styles.value}>
        <ExplainedFigure {...props} />
      </span>
      <span className={styles.title}>{props.measure.title}</span>
    </div>
  );
}
