'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import { rankWords } from '@/lib/serving/presentation/figure/rank-words';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { useSpokenPlace } from './class-words';
import type { MapGeometry } from './map-geometry';
import type { MapPair } from './map-pair';
import styles from './map-stage.module.css';
import { PlaceCard, type RankedRow } from './place-card';
import type { PointerEvents } from './pointer-events';
import { useMapKeys } from './use-map-keys';

interface Props {
  language: Language;
  measure: Measure;
  /** Null until the boundaries are here. */
  geometry: Pick<MapGeometry, 'sites'> | null;
  /** In order of rank; the first is where a walk begins. */
  ranked: readonly RankedRow[];
  inScope: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  isReady: boolean;
  /** What is said of a place beside its figure: the name of its class. */
  detailOf?(code: string): string | null;
  pair?: MapPair;
  onSelect(code: string, additive: boolean): void;
  onDrill(code: string): void;
  onUp(): void;
  onZoom(steps: number): void;
  children(pointer: PointerEvents & { hovered: string | null; cursor: string | null }): ReactNode;
  /** Stands over the drawing but outside the part that takes the arrow keys. */
  overlay: ReactNode;
}

/** Where the drawing stands: pointer, keyboard and voice are the same whichever way the map is drawn. */
export function MapStage(props: Props) {
  const { language, measure, geometry, ranked, inScope, selected, isReady, onSelect, onDrill } = props;
  const t = useTranslations('map');
  const ranks = useTranslations('ranks');
  const speak = useSpokenPlace();
  const tip = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const rowOf = (code: string | null) => ranked.find((row) => row.code === code);
  const besides = props.pair?.hovered ?? null;
  const shown = rowOf(hovered) ?? rowOf(cursor) ?? rowOf(besides);

  const onHover: PointerEvents['onHover'] = (code, { x, y }) => {
    setHovered(code);
    props.pair?.onHovered(code);
    const box = tip.current?.parentElement;
    if (!tip.current || !box) return;
    const isLate = x > box.clientWidth / 2;
    tip.current.style.transform = `translate(${x}px, ${y}px) translate(${isLate ? 'calc(-100% - 14px)' : '14px'}, ${
      y > box.clientHeight / 2 ? 'calc(-100% - 8px)' : '8px'
    })`;
  };
  const onKeyDown = useMapKeys({
    sites: geometry?.sites ?? null,
    inScope,
    cursor,
    start: [...selected].find((code) => inScope.has(code)) ?? ranked.find((row) => inScope.has(row.code))?.code ?? null,
    onWalk: (code) => {
      setHovered(null);
      setCursor(code);
      props.pair?.onHovered(code);
    },
    onSelect,
    onDrill,
    onUp: props.onUp,
    onZoom: props.onZoom,
  });
  const walked = rowOf(cursor);
  const spoken = walked
    ? speak({
        name: language === 'ur' && walked.nameUr ? walked.nameUr : walked.nameEn,
        within: walked.within ?? '',
        value: [
          formatValue(measured(walked.status, walked.value, walked.intervalHigh), measure, { language }).aria,
          props.detailOf?.(walked.code),
        ]
          .filter(Boolean)
          .join(t('comma')),
        rank: walked.rank === null && !walked.tooFew ? null : rankWords(walked, ranks),
        selected: selected.has(walked.code),
      })
    : '';
  return (
    <div className={styles.stage} data-map-stage="" data-ready={isReady}>
      <div
        className={styles.drawing}
        role="application"
        aria-roledescription={t('roleDescription')}
        aria-label={t('label', { measure: measure.title })}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes its own keys, the arrows among them
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setCursor(null);
          props.pair?.onHovered(null);
        }}
      >
        {props.children({ onHover, onSelect, onDrill, hovered: hovered ?? besides, cursor })}
        <p id="map-keys" className={styles.unseen}>
          {t('keys')}
        </p>
      </div>
      <div ref={tip} className={styles.tip} data-fixed={hovered === null} aria-hidden>
        {shown && (
          <PlaceCard row={shown} measure={measure} language={language} detail={props.detailOf?.(shown.code) ?? null} />
        )}
      </div>
      <p className={styles.unseen} aria-live="polite" data-map-spoken="">
        {spoken}
      </p>
      {props.overlay}
    </div>
  );
}
