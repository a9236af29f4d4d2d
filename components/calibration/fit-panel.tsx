'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refusal } from '@/lib/core/result';
import type { Trial } from '@/lib/science/pmt/calibration/try-model';
import { Panel } from '../ui/panel';
import { saveFile } from '../ui/save-file';
import { CoefficientsTable } from './coefficients-table';
import styles from './desk.module.css';
import { FitNumbers } from './fit-numbers';
import { MethodWords } from './method-words';
import { RefusalNotice } from './refusal-notice';
import type { StoredFit } from './stored-fit';
import { TrialResult } from './trial-result';
import type { useDeskWorker } from './use-desk-worker';

/** One fitted model: how well it finds the poor, its coefficients, its file, and the file tried on the same rows. */
export function FitPanel({ fit, ask }: { fit: StoredFit; ask: ReturnType<typeof useDeskWorker> }) {
  const t = useTranslations('calibration.fit');
  const [trial, setTrial] = useState<Trial | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { model, setAside, borrowed } = fit.calibration;
  const aside = Object.entries(setAside).map(([column, count]) => t('without', { count, column }));
  const fileName = `${model.id}.json`;
  const body = `${JSON.stringify(model, null, 2)}\n`;
  const tryFile = async (text: string, file: string): Promise<void> => {
    const day = new Date().toISOString().slice(0, 10);
    const answer = await ask({ kind: 'try', text, file, day });
    setTrial(answer.ok ? answer.value : null);
    setRefusal(answer.ok ? null : answer.problem);
  };
  return (
    <Panel title={t('title', { number: fit.number, name: model.id })} aside={<MethodWords fit={fit} />}>
      <FitNumbers calibration={fit.calibration} />
      {aside.length > 0 && <p className={styles.quiet}>{t('setAside', { reasons: aside.join(' · ') })}</p>}
      {borrowed.map(({ feature, value, from }) => (
        <p key={`${feature} ${value}`} className={styles.quiet}>
          {t('borrowed', { feature, value, from })}
        </p>
      ))}
      <div className={styles.actions}>
        <button type="button" className={styles.main} onClick={() => saveFile(fileName, body, 'application/json')}>
          {t('download', { file: fileName })}
        </button>
        <button type="button" className={styles.plain} onClick={() => tryFile(body, fileName)}>
          {t('tryThis')}
        </button>
        <label className={styles.field}>
          {t('tryOther')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (file) await tryFile(await file.text(), file.name);
            }}
          />
        </label>
      </div>
      {refusal && <RefusalNotice problem={refusal} />}
      {trial && <TrialResult trial={trial} />}
      <CoefficientsTable calibration={fit.calibration} isLog={fit.plan.log} />
    </Panel>
  );
}
