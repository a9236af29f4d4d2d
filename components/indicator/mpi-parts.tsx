import { useTranslations } from 'next-intl';
import type { MpiPart } from '@/lib/serving/presentation/figure/mpi-measure';
import styles from './mpi-panel.module.css';
import { ShownValue } from './shown-value';

const share = { unit: 'share', decimals: 1 } as const;

/** What a multidimensional measure is made of: a row a component, with a bar for its contribution; a full bar is all of it. */
export function MpiParts({ parts }: { parts: readonly MpiPart[] }) {
  const t = useTranslations('mpi');
  const isShown = parts.some(({ contribution }) => contribution.value !== null);
  return (
    <>
      <table className={styles.parts}>
        <caption>{t('parts')}</caption>
        <thead>
          <tr>
            {(['component', 'deprived', 'censored', 'contribution'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, title, weight, deprived, censored, contribution }) => (
            <tr key={id}>
              <th scope="row">
                {title} <small>{t('weight', { weight: Math.round(weight * 1000) / 10 })}</small>
              </th>
              {[deprived, censored, contribution].map((figure, index) => (
                <td key={(['deprived', 'censored', 'contribution'] as const)[index]} className={styles.value}>
                  <ShownValue figure={figure} measure={share} isBrief />
                </td>
              ))}
              <td className={styles.bar} aria-hidden="true">
                <span data-bar="" style={{ inlineSize: `${(contribution.value ?? 0) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isShown && <p>{t('none')}</p>}
    </>
  );
}
