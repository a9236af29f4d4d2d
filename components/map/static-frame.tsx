'use client';

import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { NameAnchor } from './name-anchors';
import { NameLayer } from './name-layer';
import { placeNames } from './place-names';
import styles from './static-frame.module.css';

interface Props {
  outline: Pick<Outline, 'width' | 'height' | 'scale'>;
  anchors: readonly NameAnchor[];
  language: Language;
  marked: ReadonlySet<string>;
  children: ReactNode;
}

/** Pixels a unit of an outline before the page has been measured: a map of half a screen. */
const guessed = 0.75;

/** A plain drawing as large as its ground allows, with names of their own size over it; both are drawn on the server already. */
export function StaticFrame({ outline, anchors, language, marked, children }: Props) {
  const { width, height, scale } = outline;
  const frame = useRef<HTMLDivElement>(null);
  const [perUnit, setPerUnit] = useState(guessed);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = entry?.contentRect.width ?? 0;
      if (wide > 0) setPerUnit(wide / width);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [width]);
  const ground = { width: width * perUnit, height: height * perUnit };
  const names = useMemo(
    () =>
      placeNames(
        anchors.map(({ at: [x, y], extent, ...anchor }) => ({
          ...anchor,
          x: x * perUnit,
          y: y * perUnit,
          extent: extent * perUnit,
        })),
        {
          width: width * perUnit,
          height: height * perUnit,
          zoom: Math.log2((scale * perUnit * 360) / 512),
          language,
          marked,
        },
      ),
    [anchors, width, height, scale, perUnit, language, marked],
  );
  return (
    <div className={styles.room}>
      <div ref={frame} className={styles.frame} style={{ '--wide': width, '--tall': height } as CSSProperties}>
        {children}
        <NameLayer names={names} {...ground} />
      </div>
    </div>
  );
}
