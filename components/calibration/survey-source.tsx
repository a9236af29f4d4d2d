'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './desk.module.css';

interface Props {
  isBusy: boolean;
  /** The text of the survey, null for the made-up one, and its name. */
  onOpen(text: string | null, name: string): void;
}

/** Three ways to open a survey: a file, pasted rows, or the one made up here. */
export function SurveySource({ isBusy, onOpen }: Props) {
  const t = useTranslations('calibration.survey');
  const [pasted, setPasted] = useState('');
  return (
    <div className={styles.source}>
      <label className={styles.field}>
        {t('file')}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={isBusy}
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onOpen(await file.text(), file.name);
          }}
        />
      </label>
      <div className={styles.field}>
        <span>{t('none')}</span>
        <button type="button" className={styles.plain} disabled={isBusy} onClick={() => onOpen(null, t('madeUp'))}>
          {t('useMadeUp')}
        </button>
      </div>
      <details className={styles.paste}>
        <summary>{t('paste')}</summary>
        <textarea
          aria-label={t('paste')}
          rows={6}
          dir="ltr"
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <button
          type="button"
          className={styles.plain}
          disabled={isBusy || pasted === ''}
          onClick={() => onOpen(pasted, t('pasted'))}
        >
          {t('usePasted')}
        </button>
      </details>
    </div>
  );
}
