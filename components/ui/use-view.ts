'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo, useTransition } from 'react';
import { formatView } from '@/lib/serving/view-state/format-view';
import { parseView } from '@/lib/serving/view-state/parse-view';
import type { View } from '@/lib/serving/view-state/view';
import { viewKeys } from '@/lib/serving/view-state/view-key';
import { usePathname, useRouter } from '../layout/navigation';

/**
 * The view in the URL and the ways to change it. `show` asks the server for the new view; `mark` only notes something in
 * the link (which places are chosen) that the page already knows how to draw. Back undoes both. Keys of the page itself stay as
 * long as the page does.
 */
export function useView() {
  const parameters = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const view = useMemo(() => parseView(new URLSearchParams(parameters)).view, [parameters]);
  const show = (change: Partial<View>, path: string = pathname): void =>
    startTransition(() => {
      const own = path === pathname ? ownKeys() : '';
      router.push(hrefOf(path, { ...viewInLink(), ...change }, own), { scroll: path !== pathname });
    });
  const mark = (change: Partial<View>): void =>
    window.history.pushState(null, '', hrefOf(window.location.pathname, { ...viewInLink(), ...change }, ownKeys()));
  return { view, show, mark, isPending };
}

/** The view as the address bar has it now: what was marked a moment ago is in it before the page has drawn it. */
const viewInLink = (): View => parseView(new URLSearchParams(window.location.search)).view;

/** What the link holds besides the view: the keys of the page itself. */
const ownKeys = (): string => {
  const own = [...new URLSearchParams(window.location.search)].filter(([key]) => !Object.hasOwn(viewKeys, key));
  return new URLSearchParams(own).toString();
};

const hrefOf = (path: string, view: View, own: string): string => {
  const query = [formatView(view), own].filter((part) => part !== '').join('&');
  return query ? `${path}?${query}` : path;
};
