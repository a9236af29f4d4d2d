'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ColumnSummary } from '@/lib/science/pmt/calibration/column-summary';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';
import styles from './desk.module.css';
import type { FitChoices } from './plan-form';

interface Props {
  columns: readonly ColumnSummary[];
  choices: FitChoices;
  onChange(choices: FitChoices): void;
}

const shownAnswers = 4;

const toggled = (names: readonly string[], name: string): string[] =>
  names.includes(name) ? names.filter((each) => each !== name) : [...names, name];

/** Every column with what it holds; ticking one makes it a feature of the model. */
export function ColumnsTable({ columns, choices, onChange }: Props) {
  const t = useTranslations('calibration.columns');
  const language = useLocale() as Language;
  const number = (value: number): string =>
    formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language });
  const partOf = (name: string): string | null => {
    if (name === choices.target) return t('isTarget');
    if (name === choices.weights) return t('isWeight');
    return name === choices.folds ? t('isUnit') : null;
  };
  const holds = ({ range, answers, type, distinct }: ColumnSummary): string => {
    if (range !== null && answers.length === 0) return `${number(range.least)} – ${number(range.greatest)}`;
    if (type === 'boolean') return t('yesNo');
    return `${answers.slice(0, shownAnswers).join(language === 'ur' ? '، ' : ', ')}${distinct > shownAnswers ? ' …' : ''}`;
  };
  const order = columns.map(({ name }) => name);
  return (
    <Wide label={t('title')}>
      <DataTable
        caption={t('title')}
        columns={[
          { title: t('feature') },
          { title: t('type') },
          { title: t('holds') },
          { title: t('missing'), isNumber: true },
          { title: t('codes') },
        ]}
        rows={columns.map((column) => {
          const { name, type, missing } = column;
          const part = partOf(name);
          const isFeature = part === null && choices.features.includes(name);
          return {
            key: name,
            cells: [
              <label key="use" className={styles.tick}>
                <input
                  type="checkbox"
                  checked={isFeature}
                  disabled={part !== null}
                  onChange={() => {
                    const features = toggled(choices.features, name);
                    onChange({ ...choices, features: order.filter((each) => features.includes(each)) });
                  }}
                />
                <bdi>{name}</bdi>
                {part !== null && <small>{part}</small>}
              </label>,
              t(type),
              <bdi key="holds">{holds(column)}</bdi>,
              number(missing),
              type === 'number' && isFeature ? (
                <label key="codes" className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={t('codesOf', { name })}
                    checked={choices.categories.includes(name)}
                    onChange={() => onChange({ ...choices, categories: toggled(choices.categories, name) })}
                  />
                </label>
              ) : (
                ''
              ),
            ],
          };
        })}
      />
    </Wide>
  );
}
