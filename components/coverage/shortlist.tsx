'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatView } from '@/lib/serving/view-state/format-view';
import { Link } from '../layout/link';
import { Panel } from '../ui/panel';
import { useView } from '../ui/use-view';
import styles from './shortlist.module.css';

export interface ShortlistProps {
  /** Every place that may be chosen, by code. */
  places: Readonly<Record<string, { name: string; need: string; gap: string }>>;
  /** Greatest need first among those least covered: what the button chooses. */
  suggested: readonly string[];
  /** The figures of chosen places as a file; their codes are put behind it. */
  csvHref: string;
}

/** The places chosen here, on the map or in the chart: kept in the link, to be planned for or taken away as a file. */
export function Shortlist({ places, suggested, csvHref }: ShortlistProps) {
  const t = useTranslations('coverage.shortlist');
  const language = useLocale() as Language;
  const { view, mark } = useView();
  const chosen = view.select.flatMap((code) => (places[code] ? [{ code, ...places[code] }] : []));
  const codes = chosen.map(({ code }) => code).join(',');
  return (
    <Panel title={t('title', { count: formatNumber(chosen.length, { decimals: 0, language }) })}>
      <p className={`${styles.acts} no-print`}>
        {suggested.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => mark({ select: [...suggested] })}>
            {t('suggest', { count: suggested.length })}
          </Button>
        )}
        {chosen.length > 0 && (
          <>
            <Button size="compact-sm" variant="subtle" onClick={() => mark({ select: [] })}>
              {t('clear')}
            </Button>
            <a href={`${csvHref}&only=${codes}`} download>
              {t('file')}
            </a>
            <Link href={`/planning?${formatView({ ...view, select: chosen.map(({ code }) => code) })}`}>
              {t('plan')}
            </Link>
          </>
        )}
      </p>
      {chosen.length === 0 ? (
        <p>{t(suggested.length > 0 ? 'none' : 'tooFew')}</p>
      ) : (
        <ol className={styles.list}>
          {chosen.map(({ code, name, need, gap }) => (
            <li key={code}>
              <Link href={`/places/${code}`}>{name}</Link>
              <small>
                {t('need')} <bdi>{need}</bdi> · {t('gap')} <bdi>{gap}</bdi>
              </small>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
