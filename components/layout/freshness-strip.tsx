import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import { Icon } from '../ui/icon';
import styles from './freshness-strip.module.css';

/** One chip says of when the figures are, whether they are real and whether of a sample; it opens all that they rest on. */
export function FreshnessStrip({ snapshot, isPinned }: { snapshot: Snapshot; isPinned: boolean }) {
  const t = useTranslations('freshness');
  const language = useLocale() as Language;
  const oneIn = snapshot.sampled_one_in;
  const number = (value: number): string => formatNumber(value, { decimals: 0, language });
  const parts = [
    ['extract', <bdi key="name">{snapshot.name}</bdi>],
    ['asOf', formatDay(snapshot.as_of_on, language)],
    ['loaded', formatDay(snapshot.loaded_at, language)],
    ['paymentsTo', snapshot.payments_to ? <bdi key="to">{snapshot.payments_to}</bdi> : t('noPayments')],
    [
      'boundaries',
      snapshot.boundaries_schematic ? (
        <strong key="set">{t('schematic')}</strong>
      ) : (
        <bdi key="set">{snapshot.boundary_title}</bdi>
      ),
    ],
    ...(oneIn === null ? [] : [['sample', t('sampleOf', { count: number(oneIn) })] as const]),
    [oneIn === null ? 'households' : 'householdsInSample', number(snapshot.households)],
    ['snapshot', <bdi key="id">{snapshot.snapshot_id}</bdi>],
  ] as const;
  return (
    <aside className={styles.strip} aria-label={t('label')}>
      <details className={styles.details}>
        <summary className={styles.chip}>
          {snapshot.synthetic && (
            <strong className={styles.watch}>
              <Icon name="warning" size={14} />
              {t('synthetic')}
            </strong>
          )}
          {snapshot.stands_in_for !== undefined && (
            <strong className={styles.watch}>{t('standsIn', { snapshot: snapshot.stands_in_for })}</strong>
          )}
          {isPinned && <strong className={styles.watch}>{t('pinned')}</strong>}
          <span>{t('dataTo', { day: formatDay(snapshot.as_of_on, language) })}</span>
          {oneIn !== null && <span>{t('oneIn', { count: number(oneIn) })}</span>}
          <span aria-hidden="true">▾</span>
        </summary>
        <dl className={styles.parts}>
          {parts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </aside>
  );
}
