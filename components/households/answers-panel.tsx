import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { HouseholdRecord } from '@/lib/serving/records/household-record';
import styles from './household-page.module.css';

const durables = [
  'refrigerator',
  'freezer',
  'washing_machine',
  'air_conditioner',
  'air_cooler',
  'geyser',
  'heater',
  'cooking_stove',
  'cooking_range',
  'microwave',
  'television',
  'motorcycle',
  'scooter',
  'car',
  'tractor',
  'internet',
  'mobile_phone',
  'computer',
] as const;

const groups = {
  people: [
    'household_size',
    'members_under_5',
    'members_under_13',
    'members_under_18',
    'members_over_65',
    'adults',
    'children_5_16',
    'children_5_16_in_school',
    'ever_married_women',
    'disabled_members',
    'elementary_workers',
    'head_sex',
    'head_age',
    'head_education_years',
    'adult_education_years_most',
    'adult_education_years_mean',
  ],
  housing: ['dwelling', 'owns_home', 'rooms', 'toilet', 'water_source', 'electricity', 'cooking_fuel'],
  durables,
  land: ['buffaloes', 'bullocks', 'cows', 'goats', 'sheep', 'agricultural_land_acres'],
  welfare: ['consumption_pkr_month'],
} as const;

const worded = new Set(['head_sex', 'dwelling', 'toilet', 'water_source', 'cooking_fuel']);

/** What the household answered, question by question; an answer that is not known says so. */
export function AnswersPanel({ answers }: { answers: HouseholdRecord['answers'] }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const inWords = (column: string): string => {
    const value = answers[column];
    if (value === null || value === undefined) return t('unknown');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (worded.has(column)) return t(`values.${column === 'head_sex' ? 'sex' : column}.${value}`);
    return typeof value === 'number'
      ? formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 2, language })
      : String(value);
  };
  return (
    <Panel title={t('answersTitle')}>
      {Object.entries(groups).map(([group, columns]) => (
        <section key={group}>
          <h3 className={styles.group}>{t(`groups.${group}`)}</h3>
          <dl className={styles.answers}>
            {columns.map((column) => (
              <div key={column} data-known={answers[column] !== null && answers[column] !== undefined}>
                <dt>{t(`answers.${column}`)}</dt>
                <dd>
                  <bdi>{inWords(column)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  );
}
