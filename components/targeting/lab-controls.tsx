'use client';

import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type TargetingRule, type TargetingScenario, targetingRules } from '@/lib/science/targeting/targeting-scenario';
import styles from './lab-controls.module.css';
import { LabSlider } from './lab-slider';
import { useLabNumbers } from './use-lab-numbers';
import { longestNote } from './use-targeting-link';

interface Props {
  scenario: TargetingScenario;
  /** Points of the published grid. */
  grid: readonly number[];
  /** Million rupees that everybody of the extract would cost a year. */
  most: number;
  /** The cut-off a changed rule starts from. */
  start: number;
  note: string;
  /** While a slider moves: worked out and drawn, written into the link once it rests. */
  onMove(scenario: TargetingScenario): void;
  onChange(scenario: TargetingScenario): void;
  onNote(note: string): void;
}

const percents = Array.from({ length: 101 }, (_, percent) => percent);

/** The question: who is in, by which rule, and what each household gets. */
export function LabControls({ scenario, grid, most, start, note, onMove, onChange, onNote }: Props) {
  const t = useTranslations('targeting');
  const { score, money, plain } = useLabNumbers();
  const { rule, value, other, amount, years, indexation } = scenario;
  const budgets = budgetStops(most);
  const middle = budgets[Math.floor(budgets.length / 3)] ?? 1;
  const changeRule = (next: TargetingRule): void => {
    const values: Record<TargetingRule, [number, number]> = {
      cut: [start, 0],
      areas: [start, start],
      budget: [middle, 0],
      quota: [30, 0],
      cap: [start, middle],
    };
    const [first, second] = values[next];
    onChange({ ...scenario, rule: next, value: first, other: second });
  };
  const cutOff = (key: 'value' | 'other', label: string) => (
    <LabSlider
      label={label}
      stops={grid}
      value={key === 'value' ? value : other}
      words={score}
      onChange={(next) => onMove({ ...scenario, [key]: next })}
    />
  );
  const budget = (key: 'value' | 'other') => (
    <LabSlider
      label={t('budget')}
      stops={budgets}
      value={key === 'value' ? value : other}
      words={(millions) => money(millions * 1e6)}
      onChange={(next) => onMove({ ...scenario, [key]: next })}
    />
  );
  return (
    <form className={styles.controls} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.fields}>
        <NativeSelect
          label={t('rule')}
          size="xs"
          value={rule}
          data={targetingRules.map((each) => ({ value: each, label: t(`rules.${each}`) }))}
          onChange={(event) => changeRule(event.currentTarget.value as TargetingRule)}
        />
        <NumberInput
          label={t('amount')}
          size="xs"
          min={1}
          max={1_000_000}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={amount}
          onChange={(next) => Number(next) >= 1 && onMove({ ...scenario, amount: Number(next) })}
        />
        <NativeSelect
          label={t('years')}
          size="xs"
          value={String(years)}
          data={Array.from({ length: 10 }, (_, year) => String(year + 1))}
          onChange={(event) => onChange({ ...scenario, years: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('indexation')}
          size="xs"
          value={String(indexation)}
          data={[...new Set([0, 3, 5, 7, 10, 15, 20, 25, indexation])]
            .sort((one, next) => one - next)
            .map((each) => ({ value: String(each), label: `${plain(each, Number.isInteger(each) ? 0 : 1)} %` }))}
          onChange={(event) => onChange({ ...scenario, indexation: Number(event.currentTarget.value) })}
        />
        <TextInput
          key={note}
          label={t('note')}
          size="xs"
          maxLength={longestNote}
          defaultValue={note}
          onBlur={(event) => event.currentTarget.value !== note && onNote(event.currentTarget.value)}
        />
      </div>
      {(rule === 'cut' || rule === 'cap') && cutOff('value', t('cutOff'))}
      {rule === 'areas' && cutOff('value', t('urbanCutOff'))}
      {rule === 'areas' && cutOff('other', t('ruralCutOff'))}
      {rule === 'budget' && budget('value')}
      {rule === 'cap' && budget('other')}
      {rule === 'quota' && (
        <LabSlider
          label={t('quota')}
          stops={percents}
          value={value}
          words={(percent) => `${plain(percent, 0)} %`}
          onChange={(next) => onMove({ ...scenario, value: next })}
        />
      )}
    </form>
  );
}

/** A hundred and twenty budgets in steps of two leading digits, up to what everybody would cost. */
function budgetStops(most: number): number[] {
  const step = Number((Math.max(most, 1) / 120).toPrecision(2));
  const stops = Array.from({ length: 120 }, (_, index) => Number((step * (index + 1)).toPrecision(4)));
  return stops.map((stop) => Math.max(0.001, Math.round(stop * 1000) / 1000));
}
