'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ListSearch, SearchChoices } from '@/lib/pages/households/search-places';
import { PlaceFields } from './place-fields';
import styles from './search-form.module.css';

export interface FilterFormProps {
  choices: SearchChoices;
  search: ListSearch;
  isBusy: boolean;
  onChange: (search: ListSearch) => void;
  onSearch: () => void;
}

const states = ['met', 'enrolled', 'missed', 'beyond', 'pending', 'served'] as const;
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const flagOf = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const textOf = (flag: boolean | null): string => (flag === null ? '' : flag ? 'yes' : 'no');

/** Place and filters; nothing is asked before it is sent. */
export function FilterForm({ choices, search, isBusy, onChange, onSearch }: FilterFormProps) {
  const t = useTranslations('households');
  const set = (changes: Partial<ListSearch>) => onChange({ ...search, ...changes });
  const choice = (title: string, value: string, change: (value: string) => void, options: ReactNode) => (
    <label className={styles.field}>
      {title}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options}
      </select>
    </label>
  );
  const range = (title: string, from: 'scoreFrom' | 'sizeFrom', to: 'scoreTo' | 'sizeTo', step: number) => (
    <fieldset className={styles.range}>
      <legend>{title}</legend>
      <div className={styles.pair} dir="ltr">
        {([from, to] as const).map((name) => (
          <input
            key={name}
            type="number"
            step={step}
            min={0}
            max={200}
            aria-label={t(name)}
            placeholder={name === from ? '0' : '…'}
            value={search[name] ?? ''}
            onChange={(event) => set({ [name]: numberOf(event.currentTarget.value) })}
          />
        ))}
      </div>
    </fieldset>
  );
  const yesOrNo = (
    <>
      <option value="">{t('any')}</option>
      <option value="yes">{t('yes')}</option>
      <option value="no">{t('no')}</option>
    </>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <PlaceFields places={choices.places} place={search.place} onChange={(place) => set({ place })} />
      {choice(
        t('model'),
        search.model,
        (model) => set({ model }),
        choices.models.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        )),
      )}
      {range(t('score'), 'scoreFrom', 'scoreTo', 0.01)}
      {choice(
        t('programme'),
        search.programme ?? '',
        (programme) => set({ programme: programme || null, state: programme ? (search.state ?? 'missed') : null }),
        <>
          <option value="">{t('any')}</option>
          {choices.programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </>,
      )}
      {search.programme &&
        choice(
          t('state'),
          search.state ?? 'missed',
          (state) => set({ state }),
          states.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          )),
        )}
      {choice(t('womenHeaded'), textOf(search.womenHeaded), (text) => set({ womenHeaded: flagOf(text) }), yesOrNo)}
      {choice(t('disabled'), textOf(search.disabled), (text) => set({ disabled: flagOf(text) }), yesOrNo)}
      {choice(
        t('year'),
        String(search.year ?? ''),
        (year) => set({ year: numberOf(year) }),
        <>
          <option value="">{t('any')}</option>
          {choices.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </>,
      )}
      {range(t('size'), 'sizeFrom', 'sizeTo', 1)}
      <button type="submit" className={styles.submit} disabled={isBusy || search.place === ''}>
        {t('list')}
      </button>
    </form>
  );
}
