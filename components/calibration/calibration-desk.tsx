'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Refusal } from '@/lib/core/result';
import { firstChoices } from '@/lib/science/pmt/calibration/first-choices';
import { Board } from '../ui/board';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { Stack } from '../ui/stack';
import { ColumnsTable } from './columns-table';
import { ComparePanel } from './compare-panel';
import { DiagnosticsPanel } from './diagnostics-panel';
import { FitPanel } from './fit-panel';
import { type FitChoices, PlanForm, planOf } from './plan-form';
import type { OpenSurvey } from './questions';
import { RefusalNotice } from './refusal-notice';
import type { StoredFit } from './stored-fit';
import { SurveySource } from './survey-source';
import { useDeskWorker } from './use-desk-worker';
import { VariantsPanel } from './variants-panel';

interface Opened extends OpenSurvey {
  origin: string;
  isMadeUp: boolean;
}

/**
 * The whole desk: opens a survey in a worker of this page, fits models to it and sets them side by side. Nothing is sent
 * anywhere; closing the page forgets everything.
 */
export function CalibrationDesk() {
  const t = useTranslations('calibration');
  const ask = useDeskWorker();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [choices, setChoices] = useState<FitChoices | null>(null);
  const [fits, setFits] = useState<readonly StoredFit[]>([]);
  const [shown, setShown] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState<'reading' | 'fitting' | null>(null);

  const during = async (state: 'reading' | 'fitting', work: () => Promise<void>): Promise<void> => {
    setBusy(state);
    setRefusal(null);
    try {
      await work();
    } catch {
      setRefusal({ code: 'worker', sentence: t('stopped'), nextStep: t('again') });
    } finally {
      setBusy(null);
    }
  };

  const open = (text: string | null, name: string): Promise<void> =>
    during('reading', async () => {
      const answer = await ask({ kind: 'read', text });
      if (!answer.ok) return setRefusal(answer.problem);
      const { columns, households } = answer.value;
      setOpened({ ...answer.value, origin: name, isMadeUp: text === null });
      setChoices({
        ...firstChoices(columns, households),
        log: true,
        method: 'ols',
        lambda: '',
        quantile: 0.5,
        cutOff: 32,
        poorest: 30,
        only: '',
        name: 'my-model',
      });
      setFits([]);
      setShown(null);
    });

  const estimate = (wanted: FitChoices, origin: string): Promise<void> =>
    during('fitting', async () => {
      const plan = planOf(wanted, origin);
      const answer = await ask({ kind: 'fit', plan });
      if (!answer.ok) return setRefusal(answer.problem);
      setFits([...fits, { number: fits.length + 1, plan, calibration: answer.value }]);
      setShown(fits.length);
    });

  const stored = shown === null ? undefined : fits[shown];
  return (
    <Stack>
      <Panel title={t('survey.title')}>
        <SurveySource isBusy={busy !== null} onOpen={open} />
        {opened && (
          <p role="status">
            {t('survey.opened', { name: opened.origin, households: opened.households, columns: opened.columns.length })}
          </p>
        )}
        {opened?.isMadeUp && <Notice>{t('survey.madeUpNote')}</Notice>}
        {busy === 'reading' && <p role="status">{t('survey.reading')}</p>}
      </Panel>
      {refusal && <RefusalNotice problem={refusal} />}
      {opened && choices && (
        <Board kind="text">
          <Panel title={t('columns.title')}>
            <ColumnsTable columns={opened.columns} choices={choices} onChange={setChoices} />
          </Panel>
          <Panel title={t('plan.title')}>
            <PlanForm
              columns={opened.columns}
              choices={choices}
              isBusy={busy !== null}
              onChange={setChoices}
              onFit={() => estimate(choices, opened.origin)}
            />
            {busy === 'fitting' && <p role="status">{t('plan.fitting')}</p>}
          </Panel>
        </Board>
      )}
      {fits.length > 1 && <ComparePanel fits={fits} shown={shown} onShow={setShown} />}
      {stored && (
        <>
          <FitPanel key={stored.number} fit={stored} ask={ask} />
          <DiagnosticsPanel fit={stored} />
          {stored.calibration.variants && (
            <VariantsPanel
              variants={stored.calibration.variants}
              by={stored.plan.by ?? ''}
              isHeld={stored.calibration.folds !== null}
            />
          )}
        </>
      )}
    </Stack>
  );
}
