'use client';

import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlaceName } from '@/lib/serving/queries/place-names';
import { Icon } from '../ui/icon';
import { onKey } from '../ui/on-key';
import { findPlaces } from './find-places';
import { useRouter } from './navigation';
import styles from './place-search.module.css';

/** Finds a place by its name in either script or by its code. The names are fetched once, when first needed. */
export function PlaceSearch({ snapshot }: { snapshot: string | null }) {
  const t = useTranslations('search');
  const levels = useTranslations('levels');
  const language = useLocale();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [names, setNames] = useState<PlaceName[]>([]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useEffect(() => onKey('/', () => input.current?.focus()), []);

  const fetchNames = async (): Promise<void> => {
    if (snapshot === null || names.length > 0) return;
    const answer = await fetch(`/boundaries/${snapshot}/names.json`);
    if (answer.ok) setNames((await answer.json()) as PlaceName[]);
  };
  const found = useMemo(() => findPlaces(names, text), [names, text]);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (found.length > 0) selectFirstOption();
  }, [found, selectFirstOption]);
  const nameOf = (place: PlaceName): string => (language === 'ur' ? (place.ur ?? place.en) : place.en);
  const other = (place: PlaceName): string | null => (language === 'ur' ? place.en : place.ur);

  return (
    <Combobox
      store={combobox}
      width={320}
      position="bottom-end"
      onOptionSubmit={(code) => {
        setText('');
        combobox.closeDropdown();
        input.current?.blur();
        router.push(`/places/${code}`);
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          type="search"
          size="sm"
          className={styles.input}
          leftSection={<Icon name="search" />}
          placeholder={t('placeholder')}
          aria-label={t('label')}
          value={text}
          disabled={snapshot === null}
          onFocus={fetchNames}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options className={styles.options} aria-label={t('results')}>
          {found.map((place) => (
            <Combobox.Option key={place.code} value={place.code}>
              <span className={styles.name}>{nameOf(place)}</span> <bdi className={styles.other}>{other(place)}</bdi>
              <span className={styles.within}>
                {levels(place.level)}
                {place.within_en ? ` · ${language === 'ur' ? place.within_ur : place.within_en}` : ''}
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
