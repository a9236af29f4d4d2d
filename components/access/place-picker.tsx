'use client';

import { TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PlaceName } from '@/lib/serving/queries/place-names';
import { findEntries } from '../search/find-entries';
import { placeEntry } from '../search/place-entry';
import styles from './form.module.css';

export interface PlacePickerProps {
  /** Where names are fetched, once, when the field is first used; null before the first publish. */
  namesUrl: string | null;
  chosen: readonly { code: string; name: string }[];
}

const offered = 6;

/** Chooses the places of a scope by name or code; each goes with the form as `scope`. None chosen is the nation, and says so. */
export function PlacePicker({ namesUrl, chosen: before }: PlacePickerProps) {
  const t = useTranslations('access');
  const levels = useTranslations('levels');
  const isUrdu = useLocale() === 'ur';
  const [names, setNames] = useState<PlaceName[]>([]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(before);
  const fetchNames = async (): Promise<void> => {
    if (namesUrl === null || names.length > 0) return;
    const answer = await fetch(namesUrl);
    if (answer.ok) setNames((await answer.json()) as PlaceName[]);
  };
  const { found, isGuess } = findEntries(
    names
      .filter(({ level, code }) => level !== 'nation' && !chosen.some((each) => each.code === code))
      .map((place) => placeEntry(place, { isUrdu, level: levels(place.level) })),
    text,
    offered,
  );
  return (
    <div>
      <TextInput
        label={t('scopeSearch')}
        type="search"
        value={text}
        disabled={namesUrl === null}
        onFocus={fetchNames}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.chips}>
        {(isGuess ? [] : found).map((place) => (
          <button
            key={place.code}
            type="button"
            className={styles.found}
            onClick={() => {
              setChosen([...chosen, { code: place.code, name: place.title }]);
              setText('');
            }}
          >
            {place.title} <small>{place.within}</small>
          </button>
        ))}
      </div>
      <div className={styles.chips}>
        {chosen.length === 0 && <span className={styles.quiet}>{t('scopeLeft')}</span>}
        {chosen.map(({ code, name }) => (
          <span key={code} className={styles.chip}>
            <input type="hidden" name="scope" value={code} />
            {name}
            <button
              type="button"
              className={styles.take}
              aria-label={t('removePlace', { place: name })}
              onClick={() => setChosen(chosen.filter((each) => each.code !== code))}
            >
              ×
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}
