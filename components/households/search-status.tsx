import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { Notice } from '../ui/notice';
import styles from './search-form.module.css';
import type { SearchState } from './use-household-search';

const mostCounted = 10_000;

export interface SearchStatusProps {
  state: SearchState;
  signIn: string;
  onResume: () => void;
}

/** What came of the search, in words: how many, none, still asking, or why there is no answer and what to do. */
export function SearchStatus({ state: { status, code, counted, rows }, signIn, onResume }: SearchStatusProps) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  if (status === 'idle') return <p className="prose">{t('nothingAsked')}</p>;
  if (status === 'loading') return <p role="status">{t('searching')}</p>;
  if (status === 'signed-out')
    return (
      <Notice>
        <div className={styles.again}>
          <p>{t('sessionEnded')}</p>
          <a href={signIn} target="_blank" rel="noreferrer">
            {t('signInAgain')}
          </a>
          <button type="button" onClick={onResume}>
            {t('goOn')}
          </button>
        </div>
      </Notice>
    );
  if (status === 'failed')
    return (
      <Notice>
        <div className={styles.again}>
          <p>{t('problems.failed')}</p>
          <button type="button" onClick={onResume}>
            {t('tryAgain')}
          </button>
        </div>
      </Notice>
    );
  if (status === 'not-for-role') return <Notice>{t('problems.not-for-role')}</Notice>;
  if (status === 'refused') return <Notice>{t(`problems.${code ?? 'not-understood'}`)}</Notice>;
  if (rows.length === 0) return <Notice icon="empty">{t('noneFound')}</Notice>;
  if (counted === 1) return <p role="status">{t('foundOne')}</p>;
  const isMany = (counted ?? 0) > mostCounted;
  const count = formatNumber(Math.min(counted ?? rows.length, mostCounted), { decimals: 0, language });
  return <p role="status">{isMany ? t('tooMany', { count }) : t('found', { count })}</p>;
}
