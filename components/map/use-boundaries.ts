import { useEffect, useState } from 'react';
import { type LoadedBoundaries, loadBoundaries } from './load-boundaries';

export type BoundaryState =
  | { status: 'loading'; boundaries: null }
  | { status: 'failed'; boundaries: null }
  | { status: 'ready'; boundaries: LoadedBoundaries };

const waiting: BoundaryState = { status: 'loading', boundaries: null };

/** The boundaries of one level; never those of another level while these are on their way. */
export function useBoundaries(url: string): BoundaryState {
  const [held, setHeld] = useState<{ url: string; state: BoundaryState }>({ url, state: waiting });
  useEffect(() => {
    let isWanted = true;
    const hold = (state: BoundaryState) => isWanted && setHeld({ url, state });
    loadBoundaries(url).then(
      (boundaries) => hold({ status: 'ready', boundaries }),
      () => hold({ status: 'failed', boundaries: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [url]);
  return held.url === url ? held.state : waiting;
}
