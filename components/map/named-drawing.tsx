'use client';

import { useLocale } from 'next-intl';
import { type CSSProperties, type ReactNode, useMemo, useRef } from 'react';
import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import { nameAnchors } from '@/lib/serving/presentation/naming/name-anchors';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { NameLayer } from './name-layer';
import styles from './static-frame.module.css';
import { useOutlineNames } from './use-outline-names';

interface Props {
  outline: Outline;
  level: MappedLevel;
  /** The places drawn, with their names in the language of the page. */
  places: readonly { code: string; name: string }[];
  /** Units around the outline in the drawing. */
  margin?: number;
  /** Points that no name may cover, in units. */
  kept?: readonly { at: [x: number, y: number]; reach: number }[];
  /** A drawing that is as wide as its ground. */
  children: ReactNode;
}

const nobody: ReadonlySet<string> = new Set();

/** Names over a drawing of places that is not a map of the engine. */
export function NamedDrawing({ outline, level, places, margin = 0, kept, children }: Props) {
  const language = useLocale() as Language;
  const drawing = useRef<HTMLDivElement>(null);
  const anchors = useMemo(() => {
    const rows = new Map(places.map(({ code, name }) => [code, { nameEn: name, nameUr: name }]));
    return nameAnchors(outline, rows, level, language);
  }, [outline, places, level, language]);
  const names = useOutlineNames(drawing, { outline, anchors, language, marked: nobody, margin, kept });
  return (
    <div
      ref={drawing}
      className={styles.named}
      style={{ '--wide': outline.width + 2 * margin, '--tall': outline.height + 2 * margin } as CSSProperties}
    >
      {children}
      <NameLayer {...names} />
    </div>
  );
}
