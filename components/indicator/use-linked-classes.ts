'use client';

import { useCallback, useRef } from 'react';
import type { Scheme } from '@/lib/serving/presentation/scheme';
import { defaultView } from '@/lib/serving/view-state/view';
import { useView } from '../ui/use-view';

/** The classes of the link, and how a map changes their edges there without asking the server; released edges give the scheme before them back. */
export function useLinkedClasses() {
  const { view, mark } = useView();
  const before = useRef<Scheme>(defaultView.scheme);
  if (view.scheme !== 'manual') before.current = view.scheme;
  const onEdges = useCallback(
    (breaks: number[] | null) => mark(breaks ? { scheme: 'manual', breaks } : { scheme: before.current, breaks: null }),
    [mark],
  );
  return { scheme: view.scheme, classes: view.classes, breaks: view.breaks, onEdges };
}
