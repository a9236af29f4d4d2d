'use client';

import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SitePages } from '@/lib/pages/access/site-pages';
import { useRouter } from '../layout/navigation';
import { Icon } from '../ui/icon';
import { onKey } from '../ui/on-key';
import { entryKinds, findEntries, type SearchEntry } from './find-entries';
import styles from './site-search.module.css';
import { useSearchEntries } from './use-search-entries';

const householdId = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_./-]{5,63}$/;

/**
 * One search over places, measures, programmes and pages, in either script and whatever the spelling; for whoever may open records, a
 * household by its number. `Ctrl-K` and `/` lead to it; names are fetched once, when first needed.
 */
export function SiteSearch({ snapshot, pages }: { snapshot: string | null; pages: SitePages }) {
  const t = useTranslations('search');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { entries, fetchNames } = useSearchEntries(snapshot, pages);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useEffect(() => onKey('/', () => input.current?.focus()), []);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  const opensRecords = pages.own.some(({ href }) => href === '/households');
  const { found, isGuess } = useMemo(() => {
    const answer = findEntries(entries, text);
    const id = text.trim();
    if (!opensRecords || !householdId.test(id)) return answer;
    const household: SearchEntry = {
      kind: 'household',
      href: `/households?id=${encodeURIComponent(id)}`,
      title: id,
      other: null,
      within: '',
      code: id,
    };
    return { ...answer, found: [household, ...answer.found] };
  }, [entries, text, opensRecords]);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (found.length > 0) selectFirstOption();
  }, [found, selectFirstOption]);
  const groups = entryKinds
    .map((kind) => ({ kind, its: found.filter((each) => each.kind === kind) }))
    .filter(({ its }) => its.length > 0)
    .sort((one, other) => found.indexOf(one.its[0] as SearchEntry) - found.indexOf(other.its[0] as SearchEntry));

  return (
    <Combobox
      store={combobox}
      width={360}
      position="bottom-end"
      onOptionSubmit={(href) => {
        setText('');
        combobox.closeDropdown();
        input.current?.blur();
        router.push(href);
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
          {isGuess && found.length > 0 && <p className={styles.guess}>{t('didYouMean')}</p>}
          {groups.map(({ kind, its }) => (
            <Combobox.Group key={kind} label={t(`kinds.${kind}`)}>
              {its.map((entry) => (
                <Combobox.Option key={entry.href} value={entry.href}>
                  <span className={styles.name}>{entry.title}</span> <bdi className={styles.other}>{entry.other}</bdi>
                  {entry.within && <span className={styles.within}>{entry.within}</span>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
