import { useMemo } from 'react';

/** The same set as long as its members are the same, so that a page that hands over equal data anew moves nothing. */
export function useStableSet(codes: Iterable<string>): ReadonlySet<string> {
  const key = JSON.stringify([...codes]);
  return useMemo(() => new Set(JSON.parse(key) as string[]), [key]);
}
