import { useTranslations } from 'next-intl';
import type { SectionFigure } from '@/lib/pages/programmes/section-view';
import { ExplainedFigure } from '../indicator/explained-figure';
import { Link } from '../layout/link';
import { Spark } from '../monitoring/spark';
import styles from './figure-list.module.css';

/** Figures one under the other: name (leads to its map), number with its period, and its course by quarter. */
export function FigureList({
  figures,
  caption,
  query,
}: {
  figures: readonly SectionFigure[];
  caption: string;
  query: string;
}) {
  const t = useTranslations('programmes');
  return (
    <table className={styles.figures} aria-label={caption}>
      <tbody>
        {figures.map(({ id, measure, explanation, figure, period, course }) => (
          <tr key={id} data-indicator={id}>
            <th scope="row">
              <Link href={`/indicators/${id}?${query}`}>{measure.title}</Link>
            </th>
            <td className={styles.value}>
              <ExplainedFigure figure={figure} measure={measure} explanation={explanation} isBrief />
              {period && (
                <small>
                  <bdi>{period}</bdi>
                </small>
              )}
            </td>
            <td className={styles.course}>
              {course.length > 1 && (
                <Spark points={course} measure={measure} words={t('course', { measure: measure.title })} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
