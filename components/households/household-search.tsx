'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ListSearch, SearchChoices } from '@/lib/pages/households/search-places';
import { Panel } from '../ui/panel';
import { Stack } from '../ui/stack';
import { FilterForm } from './filter-form';
import { HouseholdTable } from './household-table';
import { IdentityReveal } from './identity-reveal';
import type { Purpose } from './purpose';
import { PurposeFields } from './purpose-fields';
import styles from './search-form.module.css';
import { SearchStatus } from './search-status';
import { useHouseholdSearch } from './use-household-search';

export interface HouseholdSearchProps {
  choices: SearchChoices;
  /** The snapshot that the link pins; null for the one in force. */
  snapshot: string | null;
  /** Where a session is begun again, in a page of its own. */
  signIn: string;
}

/** Search first: a number or an id in one box, else a place and filters. Nothing is listed before it is asked for. */
export function HouseholdSearch({ choices, snapshot, signIn }: HouseholdSearchProps) {
  const t = useTranslations('households');
  const [purpose, setPurpose] = useState<Purpose>({ why: '', reference: '' });
  const [text, setText] = useState('');
  const [list, setList] = useState<ListSearch>(() => firstSearch(choices));
  const form = useRef<HTMLFormElement>(null);
  const { state, start, more, resume } = useHouseholdSearch(snapshot, purpose);
  const isBusy = state.status === 'loading' || state.status === 'more';
  const sortBy = (sort: ListSearch['sort']) => {
    const sorted = { ...list, sort, descending: list.sort === sort && !list.descending };
    setList(sorted);
    start({ list: sorted });
  };
  return (
    <IdentityReveal snapshot={snapshot} purpose={purpose}>
      <Stack>
        <Panel title={t('searchTitle')}>
          <form
            ref={form}
            className={styles.one}
            autoComplete="off"
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() !== '') start({ find: text.trim() });
            }}
          >
            <label className={styles.field}>
              {t('box')}
              <input
                value={text}
                dir="ltr"
                autoComplete="off"
                spellCheck={false}
                maxLength={80}
                placeholder="00000-0000000-0"
                onChange={(event) => setText(event.currentTarget.value)}
              />
            </label>
            <PurposeFields purpose={purpose} onChange={setPurpose} />
            <button type="submit" className={styles.submit} disabled={isBusy || text.trim() === ''}>
              {t('find')}
            </button>
          </form>
          <h3 className={styles.or}>{t('orPlace')}</h3>
          <FilterForm
            choices={choices}
            search={list}
            isBusy={isBusy}
            onChange={setList}
            onSearch={() => {
              if (saysWhy(form.current)) start({ list });
            }}
          />
        </Panel>
        <SearchStatus state={state} signIn={signIn} onResume={resume} />
        {state.rows.length > 0 && (
          <HouseholdTable
            rows={state.rows}
            choices={choices}
            purpose={purpose}
            snapshot={snapshot}
            sorted={state.search !== null && 'list' in state.search ? state.search.list : null}
            hasMore={state.next !== null}
            isLoading={state.status === 'more'}
            onSort={sortBy}
            onMore={more}
          />
        )}
      </Stack>
    </IdentityReveal>
  );
}

/** Leads to the choice of a purpose where none was made. */
const saysWhy = (form: HTMLFormElement | null): boolean =>
  form?.querySelector<HTMLSelectElement>('select[name=why]')?.reportValidity() ?? false;

const firstSearch = ({ places, models }: SearchChoices): ListSearch => ({
  place: places.length === 1 ? (places[0]?.code ?? '') : '',
  model: models[0]?.id ?? '',
  scoreFrom: null,
  scoreTo: null,
  womenHeaded: null,
  disabled: null,
  programme: null,
  state: null,
  year: null,
  sizeFrom: null,
  sizeTo: null,
  sort: 'score',
  descending: false,
});
