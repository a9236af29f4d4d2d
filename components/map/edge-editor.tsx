import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import type { EdgeProblem } from '@/lib/serving/presentation/class-edges';
import type { EdgeControls } from './edge-controls';
import styles from './edge-editor.module.css';

interface Props extends EdgeControls {
  /** While the edges are being changed: handles stand in the histogram, a field takes numbers. */
  open: boolean;
  onOpen(open: boolean): void;
}

/** Freezes the classes as they are or lets them go again, and takes edges as numbers. */
export function EdgeEditor({ frozen, onFreeze, onRelease, text, onType, open, onOpen }: Props) {
  const t = useTranslations('breaks');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<EdgeProblem | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = onType(typed ?? text);
    setProblem(read.ok ? null : read.problem);
    if (read.ok) setTyped(null);
  };
  return (
    <div className={styles.editor} data-edge-editor="">
      <button type="button" className={styles.button} onClick={frozen ? onRelease : onFreeze} title={t('freezeHint')}>
        {t(frozen ? 'release' : 'freeze')}
      </button>
      <details
        className={styles.typed}
        open={open}
        onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
      >
        <summary>{t('type')}</summary>
        <form onSubmit={submit}>
          <label htmlFor={id}>{t('edges')}</label>
          <span className={styles.line}>
            <input
              id={id}
              dir="ltr"
              inputMode="text"
              autoComplete="off"
              value={typed ?? text}
              aria-invalid={problem !== null}
              aria-describedby={`${id}-note`}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" className={styles.button}>
              {t('apply')}
            </button>
          </span>
          <p id={`${id}-note`} role="status" data-problem={problem ?? undefined}>
            {problem ? t(`problem.${problem}`) : t('hint')}
          </p>
        </form>
      </details>
    </div>
  );
}
