'use client';

import { type CSSProperties, type ReactNode, useRef } from 'react';
import type { Language } from '@/lib/core/language';
import type { NameAnchor } from '@/lib/serving/presentation/naming/name-anchors';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { NameLayer } from './name-layer';
import styles from './static-frame.module.css';
import { useOutlineNames } from './use-outline-names';

interface Props {
  outline: Pick<Outline, 'width' | 'height' | 'scale'>;
  anchors: readonly NameAnchor[];
  language: Language;
  marked: ReadonlySet<string>;
  children: ReactNode;
}

/** A plain drawing as large as its ground allows, with names of their own size over it; both are drawn on the server already. */
export function StaticFrame({ children, ...asked }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const names = useOutlineNames(frame, asked);
  const { width, height } = asked.outline;
  return (
    <div className={styles.room}>
      <div ref={frame} className={styles.frame} style={{ '--wide': width, '--tall': height } as CSSProperties}>
        {children}
        <NameLayer {...names} />
      </div>
    </div>
  );
}
