'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cursor, HouseholdRow, Search } from '@/lib/pages/households/search-places';
import { type Asked, askRecords } from './ask-records';
import type { Purpose } from './purpose';

const path = '/households/search.json';

interface Found {
  households: HouseholdRow[];
  by?: 'identity' | 'household';
  next?: Cursor | null;
  counted?: number | null;
}

export interface SearchState {
  status: 'idle' | 'loading' | 'more' | 'answered' | 'signed-out' | 'not-for-role' | 'failed' | 'refused';
  /** Code of a refusal. */
  code: string | null;
  search: Search | null;
  rows: HouseholdRow[];
  next: Cursor | null;
  counted: number | null;
}

const nothing: SearchState = {
  status: 'idle',
  code: null,
  search: null,
  rows: [],
  next: null,
  counted: null,
};

/**
 * Keeps one search and the rows it has brought so far. A session that ends in the middle loses nothing: search and rows stay in the
 * page, and the question is asked again when the steward comes back signed in. An answer to an earlier search is dropped.
 */
export function useHouseholdSearch(snapshot: string | null, purpose: Purpose) {
  const [state, setState] = useState<SearchState>(nothing);
  const turn = useRef(0);
  const kept = useRef({ purpose, state });
  kept.current = { purpose, state };

  const ask = useCallback(
    async (search: Search, after: Cursor | null): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      setState((before) =>
        after === null ? { ...nothing, status: 'loading', search } : { ...before, status: 'more', code: null },
      );
      const question = 'list' in search ? { list: { ...search.list, after } } : search;
      const asked = await askRecords<Found>(path, { purpose: kept.current.purpose, snapshot, ...question });
      if (mine === turn.current) setState((before) => answered(before, asked, after !== null));
    },
    [snapshot],
  );

  const { status, search, next } = state;
  const more = useCallback(() => {
    if (status === 'answered' && search !== null && next !== null) void ask(search, next);
  }, [ask, status, search, next]);
  const resume = useCallback(() => {
    const { search: wanted, rows, next: from } = kept.current.state;
    if (wanted !== null) void ask(wanted, rows.length > 0 ? from : null);
  }, [ask]);

  useEffect(() => {
    if (status !== 'signed-out') return;
    window.addEventListener('focus', resume);
    return () => window.removeEventListener('focus', resume);
  }, [status, resume]);

  return { state, start: (wanted: Search) => void ask(wanted, null), more, resume };
}

function answered(before: SearchState, asked: Asked<Found>, isMore: boolean): SearchState {
  if (asked.status === 'refused') return { ...before, status: 'refused', code: asked.code };
  if (asked.status !== 'answered') return { ...before, status: asked.status };
  const { households, next = null, counted = null } = asked.answer;
  return {
    ...before,
    status: 'answered',
    code: null,
    rows: isMore ? [...before.rows, ...households] : households,
    next,
    counted: isMore ? before.counted : (counted ?? households.length),
  };
}
