'use client';

import { type CSSProperties, memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { Ink } from '@/lib/serving/presentation/ink';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { HatchPatterns } from '../map/hatch-patterns';
import theme from '../map/map-theme.module.css';
import { NamedDrawing } from '../map/named-drawing';
import styles from './shaded-map.module.css';

interface Props {
  outline: Outline;
  level: MappedLevel;
  /** In the order of `classes`. */
  places: readonly { code: string; name: string }[];
  /** Class of each place; −1 is withheld. */
  classes: Int8Array;
  inks: readonly Ink[];
  label: string;
  onPoint?(index: number | null): void;
}

/** Places in the ink of their class. Shapes are drawn once; afterwards only the classes that changed are written, once a frame. */
export function ShadedMap({ outline, level, places, classes, inks, label, onPoint }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const codes = useMemo(() => places.map(({ code }) => code), [places]);
  const [first] = useState(classes);
  const painted = useRef(first);
  useEffect(() => {
    const paint = (): void => {
      const paths = drawing.current?.querySelectorAll<SVGPathElement>('path[data-index]') ?? [];
      for (const path of paths) {
        const index = Number(path.dataset.index);
        const next = classes[index] ?? -1;
        if (painted.current[index] !== next) path.dataset.class = String(next);
      }
      painted.current = classes;
    };
    const frame = requestAnimationFrame(paint);
    return () => cancelAnimationFrame(frame);
  }, [classes]);
  const point = ({ target }: PointerEvent): void => {
    const index = target instanceof SVGPathElement ? target.dataset.index : undefined;
    onPoint?.(index === undefined ? null : Number(index));
  };
  const variables = Object.fromEntries(
    inks.flatMap(({ light, dark }, index) => [
      [`--light-${index}`, light],
      [`--dark-${index}`, dark],
    ]),
  ) as CSSProperties;
  return (
    <NamedDrawing outline={outline} level={level} places={places}>
      <svg
        ref={drawing}
        className={`${theme.theme} ${styles.map}`}
        style={variables}
        viewBox={`0 0 ${outline.width} ${outline.height}`}
        role="img"
        aria-label={label}
        onPointerMove={point}
        onPointerLeave={() => onPoint?.(null)}
      >
        <HatchPatterns />
        <Shapes outline={outline} codes={codes} first={first} />
        <path className={styles.borders} d={outline.borders} />
      </svg>
    </NamedDrawing>
  );
}

const Shapes = memo(function Shapes({
  outline,
  codes,
  first,
}: Pick<Props, 'outline'> & { codes: readonly string[]; first: Int8Array }) {
  const indices = new Map(codes.map((code, index) => [code, index]));
  return outline.places.map(({ code, path }) => {
    const index = indices.get(code);
    return <path key={code} d={path} data-index={index} data-class={index === undefined ? undefined : first[index]} />;
  });
});
