import { outlineOfFill } from '@/lib/serving/presentation/classed-map';
import type { Outline, PlaceOutline } from '@/lib/serving/presentation/outline/outline';
import { bubbleRadius } from './bubble-radius';
import { HatchPatterns } from './hatch-patterns';
import { inkVariables } from './ink-variables';
import type { MapDrawing } from './map-drawing';
import theme from './map-theme.module.css';
import { isPicked } from './paint';
import styles from './static-map.module.css';

type Props = Pick<MapDrawing, 'classed' | 'highlight' | 'selected' | 'cursor' | 'hovered' | 'bubbles'> &
  Partial<Pick<MapDrawing, 'onHover' | 'onSelect' | 'onDrill'>> & {
    outline: Outline;
    /** Names the drawing for who cannot see it; without it the drawing is decoration beside a described one. */
    label?: string;
  };

/** The map as plain SVG from the same rows: first paint, print, and wherever the engine cannot run. Works on the server. */
export function StaticMap({ outline, label, ...drawing }: Props) {
  const { classed, highlight, selected, cursor, hovered, bubbles } = drawing;
  const { onHover, onSelect, onDrill } = drawing;
  const isPlain = bubbles !== null && !bubbles.over;
  const state = ({ code }: PlaceOutline) => {
    const fill = classed.fills.get(code);
    if (!fill) return { 'data-outside': true };
    const mark =
      code === cursor ? 'cursor' : selected.has(code) ? 'selected' : code === hovered ? 'hovered' : undefined;
    return {
      'data-class': isPlain || fill.classIndex === null ? undefined : fill.classIndex,
      'data-state': fill.status === 'known' ? undefined : fill.status,
      'data-dimmed': isPicked(fill, highlight) ? undefined : true,
      'data-mark': mark,
    };
  };
  const inFront = outline.places.filter(({ code }) => code === cursor || code === hovered || selected.has(code));
  const events = (code: string) =>
    onSelect && classed.fills.has(code)
      ? {
          onMouseMove: (event: React.MouseEvent<SVGElement>) => onHover?.(code, pointOf(event)),
          onMouseLeave: (event: React.MouseEvent<SVGElement>) => onHover?.(null, pointOf(event)),
          onClick: (event: React.MouseEvent<SVGElement>) => onSelect(code, event.shiftKey),
          onDoubleClick: () => onDrill?.(code),
        }
      : {};
  return (
    <svg
      className={`${theme.theme} ${styles.map}`}
      style={inkVariables(classed.classes)}
      viewBox={`0 0 ${outline.width} ${outline.height}`}
      preserveAspectRatio="xMidYMid meet"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <HatchPatterns />
      {outline.places.map((place) => (
        <path key={place.code} d={place.path} {...state(place)} {...events(place.code)} />
      ))}
      {outline.places.map((place) => {
        const status = classed.fills.get(place.code)?.status;
        if (!status || status === 'known') return null;
        return (
          <path key={place.code} className={styles.hatch} d={place.path} style={{ fill: `url(#hatch-${status})` }} />
        );
      })}
      {(['solid', 'dotted'] as const).map((line) => {
        const inClass = outline.places.filter(({ code }) => {
          const fill = classed.fills.get(code);
          return fill && outlineOfFill(classed, fill) === line;
        });
        return (
          inClass.length > 0 && (
            <g key={line}>
              <path className={styles.classLine} data-line={line} d={inClass.map(({ path }) => path).join('')} />
              {inClass.map((place) => (
                <path key={place.code} d={place.path} {...state(place)} {...events(place.code)} />
              ))}
            </g>
          )
        );
      })}
      <path className={styles.borders} d={outline.borders} />
      {inFront.map((place) => (
        <path key={place.code} className={styles.mark} d={place.path} data-mark={state(place)['data-mark']} />
      ))}
      {bubbles &&
        outline.places.map(({ code, centre: [x, y] }) => {
          const fill = classed.fills.get(code);
          const radius = bubbleRadius(bubbles.counts.get(code) ?? 0, bubbles.largest, classed.fills.size);
          if (!fill || fill.classIndex === null || radius === 0) return null;
          const disc = { d: `M${x} ${y}h0`, 'data-dimmed': isPicked(fill, highlight) ? undefined : true };
          return (
            <g key={code} className={styles.bubble}>
              <path {...disc} className={styles.rim} style={{ strokeWidth: 2 * radius + 2 }} />
              <path
                {...disc}
                data-over={bubbles.over || undefined}
                style={{ strokeWidth: 2 * radius, stroke: bubbles.over ? undefined : `var(--ink-${fill.classIndex})` }}
              />
            </g>
          );
        })}
    </svg>
  );
}

function pointOf(event: React.MouseEvent<SVGElement>): { x: number; y: number } {
  const box = event.currentTarget.ownerSVGElement?.parentElement?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}
