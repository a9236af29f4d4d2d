'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import styles from './identity-reveal.module.css';
import { type Person, RevealContext } from './reveal-context';

export interface MaskedIdentityProps extends Person {
  /** As it may be shown; null where no number was recorded. */
  masked: string | null;
  /** Says whose number it is to people who do not see the row. */
  whose: string;
}

/** A masked number with the way to reveal it; set apart so that it stays left to right in Urdu. */
export function MaskedIdentity({ masked, whose, household, member }: MaskedIdentityProps) {
  const t = useTranslations('households');
  const { shown, ask } = useContext(RevealContext);
  if (masked === null) return <span className={styles.none}>{t('noNumber')}</span>;
  if (shown?.household === household && shown.member === member)
    return (
      <strong className={styles.number} dir="ltr">
        {shown.number?.replace(/^(\d{5})(\d{7})(\d)$/, '$1-$2-$3') ?? t('noNumber')}
      </strong>
    );
  return (
    <span className={styles.masked}>
      <span className={styles.number} dir="ltr">
        {masked}
      </span>
      <button
        type="button"
        className={`${styles.show} no-print`}
        aria-label={t('revealOf', { whose })}
        onClick={() => ask({ household, member })}
      >
        {t('show')}
      </button>
    </span>
  );
}
