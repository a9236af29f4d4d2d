'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ColumnSummary } from '@/lib/science/pmt/calibration/column-summary';
import type { DeskChoices } from '@/lib/science/pmt/calibration/first-choices';
import type { CalibrationPlan, Method } from '@/lib/science/pmt/calibration/plan';
import styles from './desk.module.css';

export interface FitChoices extends DeskChoices {
  log: boolean;
  method: Method['kind'];
  /** The penalty as typed; empty leaves it to the held-out rows. */
  lambda: string;
  quantile: number;
  cutOff: number;
  /** Percent. */
  poorest: number;
  /** The group to fit alone, empty for all. */
  only: string;
  name: string;
}

interface Props {
  columns: readonly ColumnSummary[];
  choices: FitChoices;
  isBusy: boolean;
  onChange(choices: FitChoices): void;
  onFit(): void;
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'my-model';

const methodOf = ({ method, lambda, quantile }: FitChoices): Method => {
  if (method === 'ols') return { kind: 'ols' };
  if (method === 'quantile') return { kind: 'quantile', quantile };
  return { kind: 'ridge', lambda: Number(lambda) > 0 ? Number(lambda) : null };
};

/** What calibration is asked, from what the form holds. */
export function planOf(choices: FitChoices, origin: string): CalibrationPlan {
  const { target, weights, folds, by, features, categories, log, cutOff, poorest, only } = choices;
  const reserved = [target, weights, folds];
  return {
    id: idOf(choices.name),
    origin,
    target,
    weights,
    folds,
    by: only === '' ? by : null,
    features: features.filter((name) => !reserved.includes(name)),
    categories,
    log,
    cutOff,
    poorest: poorest / 100,
    like: null,
    method: methodOf(choices),
    only: by === null || only === '' ? null : { column: by, value: only },
  };
}

function Select({
  label,
  value,
  none,
  names,
  onChange,
}: {
  label: string;
  value: string;
  none?: string;
  names: readonly string[];
  onChange(value: string): void;
}): ReactNode {
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which column is what, how to estimate, and the scale. */
export function PlanForm({ columns, choices, isBusy, onChange, onFit }: Props) {
  const t = useTranslations('calibration.plan');
  const set = (change: Partial<FitChoices>): void => onChange({ ...choices, ...change });
  const numbers = columns.filter(({ type }) => type === 'number').map(({ name }) => name);
  const groupable = columns.filter(({ distinct }) => distinct > 1 && distinct <= 12);
  const groups = groupable.find(({ name }) => name === choices.by)?.answers ?? [];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onFit();
      }}
    >
      <Select label={t('target')} value={choices.target} names={numbers} onChange={(target) => set({ target })} />
      <label className={styles.tick}>
        <input type="checkbox" checked={choices.log} onChange={() => set({ log: !choices.log })} />
        {t('log')}
      </label>
      <Select
        label={t('weights')}
        value={choices.weights ?? ''}
        none={t('noWeights')}
        names={numbers}
        onChange={(name) => set({ weights: name || null })}
      />
      <Select
        label={t('unit')}
        value={choices.folds ?? ''}
        none={t('noUnit')}
        names={columns.filter(({ distinct }) => distinct > 1).map(({ name }) => name)}
        onChange={(name) => set({ folds: name || null })}
      />
      <Select
        label={t('by')}
        value={choices.by ?? ''}
        none={t('noGroups')}
        names={groupable.map(({ name }) => name)}
        onChange={(name) => set({ by: name || null, only: '' })}
      />
      {choices.by !== null && (
        <Select
          label={t('only')}
          value={choices.only}
          none={t('everyone')}
          names={groups}
          onChange={(only) => set({ only })}
        />
      )}
      <label className={styles.field}>
        {t('method')}
        <select
          value={choices.method}
          onChange={(event) => set({ method: event.currentTarget.value as Method['kind'] })}
        >
          {(['ols', 'ridge', 'quantile'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </select>
      </label>
      {choices.method === 'ridge' && (
        <label className={styles.field}>
          {t('lambda')}
          <input
            dir="ltr"
            inputMode="decimal"
            value={choices.lambda}
            placeholder={t('lambdaAuto')}
            onChange={(event) => set({ lambda: event.currentTarget.value })}
          />
        </label>
      )}
      {choices.method === 'quantile' && (
        <label className={styles.field}>
          {t('quantileOf')}
          <input
            dir="ltr"
            type="number"
            min={0.05}
            max={0.95}
            step={0.05}
            value={choices.quantile}
            onChange={(event) => set({ quantile: Number(event.currentTarget.value) })}
          />
        </label>
      )}
      <label className={styles.field}>
        {t('poorest')}
        <input
          dir="ltr"
          type="number"
          min={1}
          max={99}
          step={1}
          value={choices.poorest}
          onChange={(event) => set({ poorest: Number(event.currentTarget.value) })}
        />
      </label>
      <label className={styles.field}>
        {t('cutOff')}
        <input
          dir="ltr"
          type="number"
          min={1}
          max={99}
          step={0.01}
          value={choices.cutOff}
          onChange={(event) => set({ cutOff: Number(event.currentTarget.value) })}
        />
      </label>
      <label className={styles.field}>
        {t('name')}
        <input
          dir="ltr"
          value={choices.name}
          maxLength={60}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </label>
      <button type="submit" className={styles.main} disabled={isBusy}>
        {t('fit')}
      </button>
    </form>
  );
}
