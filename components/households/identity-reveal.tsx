'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { askRecords } from './ask-records';
import styles from './identity-reveal.module.css';
import type { Purpose } from './purpose';
import { PurposeFields } from './purpose-fields';
import { type Person, RevealContext, type Revealing } from './reveal-context';

const seconds = 60;

export interface IdentityRevealProps {
  snapshot: string | null;
  purpose: Purpose;
  children: ReactNode;
}

/**
 * Reveals one identity number at a time of the masked ones below it: asks for the purpose first, counts aloud, and hides the number
 * again after a minute or when another is revealed.
 */
export function IdentityReveal({ snapshot, purpose, children }: IdentityRevealProps) {
  const t = useTranslations('households');
  const dialog = useRef<HTMLDialogElement>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const [why, setWhy] = useState(purpose);
  const [shown, setShown] = useState<Revealing['shown']>(null);
  const [counted, setCounted] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), seconds * 1000);
    return () => clearTimeout(timer);
  }, [shown]);
  const value = useMemo<Revealing>(
    () => ({
      shown,
      ask: (wanted) => {
        setWhy(purpose);
        setPerson(wanted);
        setProblem(null);
        dialog.current?.showModal();
      },
    }),
    [shown, purpose],
  );
  const reveal = async (): Promise<void> => {
    if (person === null) return;
    const asked = await askRecords<{ number: string | null; revealedToday: number }>('/households/reveal.json', {
      ...person,
      snapshot,
      purpose: why,
    });
    if (asked.status !== 'answered') {
      setProblem(asked.status === 'refused' ? 'household-not-found' : asked.status);
      return;
    }
    setShown({ ...person, number: asked.answer.number });
    setCounted(asked.answer.revealedToday);
    dialog.current?.close();
  };
  return (
    <RevealContext value={value}>
      {children}
      <p role="status" className={`${styles.count} no-print`}>
        {counted !== null && t('revealedToday', { count: counted })}
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-label={t('revealTitle')}>
        <form
          key={person ? `${person.household} ${person.member}` : ''}
          onSubmit={(event) => {
            event.preventDefault();
            void reveal();
          }}
        >
          <h2>{t('revealTitle')}</h2>
          <p>{t('revealWhat')}</p>
          <div className={styles.fields}>
            <PurposeFields purpose={why} onChange={setWhy} />
          </div>
          {problem && <p role="alert">{t(`problems.${problem}`)}</p>}
          <div className={styles.actions}>
            <button type="submit" className={styles.main}>
              {t('reveal')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </RevealContext>
  );
}
