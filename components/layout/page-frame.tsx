import type { ReactNode } from 'react';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { IgnoredParameter } from '@/lib/serving/view-state/parse-view';
import { ScopeNote } from '../access/scope-note';
import { SampledIn } from '../indicator/sampled-in';
import { FreshnessStrip } from './freshness-strip';
import { IgnoredNote } from './ignored-note';
import styles from './page-frame.module.css';

export interface PageFrameProps {
  snapshot: Snapshot;
  isPinned: boolean;
  ignored: readonly IgnoredParameter[];
  /** Names of the viewer's area where it is not the nation; null where everything is shown. */
  area: readonly string[] | null;
  children: ReactNode;
}

/** A page over one snapshot: what it rests on, what of the link was not understood, and its content. */
export function PageFrame({ snapshot, isPinned, ignored, area, children }: PageFrameProps) {
  return (
    <>
      <FreshnessStrip snapshot={snapshot} isPinned={isPinned} />
      <main id="content" tabIndex={-1} className={styles.main}>
        {area !== null && <ScopeNote area={area} />}
        {ignored.length > 0 && <IgnoredNote ignored={ignored} />}
        <SampledIn oneIn={snapshot.sampled_one_in}>{children}</SampledIn>
      </main>
    </>
  );
}
