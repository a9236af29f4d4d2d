import { type MouseEvent, useMemo } from 'react';
import type { Language } from '@/lib/core/language';
import type { ClassedMap } from '@/lib/serving/presentation/classed-map';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Cartogram } from '@/lib/serving/presentation/outline/cartogram';
import { bubbleKey } from './bubble-radius';
import styles from './cartogram-drawing.module.css';
import { HatchPatterns } from './hatch-patterns';
import { type Highlight, isPicked } from './paint';
import type { PointerEvents } from './pointer-events';

interface Props extends PointerEvents {
  cartogram: Cartogram;
  classed: ClassedMap;
  highlight: Highlight;
  selected: ReadonlySet<string>;
  hovered: string | null;
  cursor: string | null;
  /** The largest weight drawn, for the key of sizes. */
  largest: number;
  language: Language;
  label: string;
  /** Names of the provinces by code, in the language of the page. */
  provinceNames: Readonly<Record<string, string>>;
}

/** Circles in the colours of the map over the borders they belong to; marks lie above, so that a hover redraws three circles at most. */
export function CartogramDrawing(props: Props) {
  const { cartogram, classed, highlight, selected, hovered, cursor, language, label, provinceNames } = props;
  const { circles, width, height } = cartogram;
  const byCode = useMemo(() => new Map(circles.map((circle) => [circle.code, circle])), [circles]);
  const drawn = useMemo(
    () => <Circles circles={circles} classed={classed} highlight={highlight} />,
    [circles, classed, highlight],
  );
  const codeAt = (event: MouseEvent<SVGElement>): string | null =>
    (event.target as SVGElement).getAttribute('data-code');
  const pointOf = (event: MouseEvent<SVGElement>) => {
    const box = event.currentTarget.closest('[data-map-stage]')?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const marks = [
    ...[...selected].map((code) => ({ code, mark: 'selected' })),
    ...(hovered ? [{ code: hovered, mark: 'hovered' }] : []),
    ...(cursor ? [{ code: cursor, mark: 'cursor' }] : []),
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the stage around the drawing takes the keys of the map
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={label}
      onMouseMove={(event) => props.onHover(codeAt(event), pointOf(event))}
      onMouseLeave={(event) => props.onHover(null, pointOf(event))}
      onClick={(event) => {
        const code = codeAt(event);
        if (code) props.onSelect(code, event.shiftKey);
      }}
      onDoubleClick={(event) => {
        const code = codeAt(event);
        if (code) props.onDrill(code);
      }}
    >
      <HatchPatterns />
      <path className={styles.borders} d={cartogram.borders} />
      {drawn}
      {marks.map(({ code, mark }) => {
        const circle = byCode.get(code);
        return (
          circle && (
            <circle
              key={`${mark} ${code}`}
              className={styles.mark}
              data-mark={mark}
              cx={circle.x}
              cy={circle.y}
              r={circle.radius + 0.6}
            />
          )
        );
      })}
      {labelsOf(cartogram, provinceNames).map(({ code, name, x, y }) => (
        <text key={code} className={styles.province} x={x} y={y}>
          {name}
        </text>
      ))}
      <SizeKey cartogram={cartogram} largest={props.largest} language={language} />
    </svg>
  );
}

function Circles({ circles, classed, highlight }: Pick<Props, 'classed' | 'highlight'> & Pick<Cartogram, 'circles'>) {
  return circles.map(({ code, x, y, radius }) => {
    const fill = classed.fills.get(code);
    if (!fill) return null;
    const at = { cx: x, cy: y, r: radius };
    const colour = fill.classIndex === null ? 'var(--map-unknown)' : `var(--ink-${fill.classIndex})`;
    return (
      <g key={code} className={styles.place} data-dimmed={isPicked(fill, highlight) ? undefined : true}>
        <circle {...at} data-code={code} style={{ fill: colour }} />
        {fill.status !== 'known' && (
          <circle {...at} className={styles.hatch} style={{ fill: `url(#hatch-${fill.status})` }} />
        )}
      </g>
    );
  });
}

/** How large a round count of households is, at the scale of the drawing itself. */
function SizeKey({ cartogram, largest, language }: Pick<Props, 'cartogram' | 'largest' | 'language'>) {
  const sizes = bubbleKey(largest).map((value) => ({
    value,
    radius: Math.sqrt((value * cartogram.areaPerWeight) / Math.PI),
  }));
  let x = 8;
  return (
    <g>
      {sizes.map(({ value, radius }) => {
        const centre = x + radius;
        x += radius * 2 + 62;
        return (
          <g key={value} className={styles.key}>
            <circle cx={centre} cy={cartogram.height - 8 - radius} r={radius} />
            <text x={centre + radius + 4} y={cartogram.height - 9}>
              {formatNumber(value, { decimals: 0, language })}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const [letter, line] = [6, 12];

/** Names of provinces, each moved down until it covers none before it. */
function labelsOf({ provinces }: Cartogram, names: Props['provinceNames']) {
  const placed: { code: string; name: string; x: number; y: number; reach: number }[] = [];
  for (const { code, x, y } of provinces) {
    const name = names[code];
    if (!name) continue;
    const label = { code, name, x, y, reach: (name.length * letter) / 2 };
    while (
      placed.some((each) => Math.abs(each.y - label.y) < line && Math.abs(each.x - label.x) < each.reach + label.reach)
    )
      label.y += line;
    placed.push(label);
  }
  return placed;
}
