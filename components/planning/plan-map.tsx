'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { HatchPatterns } from '../map/hatch-patterns';
import theme from '../map/map-theme.module.css';
import { NamedDrawing } from '../map/named-drawing';
import { moveByKey } from './move-by-key';
import type { NeedClasses } from './need-classes';
import styles from './plan-map.module.css';

interface Props {
  outline: Outline;
  places: readonly PlanPlace[];
  plan: Plan;
  classes: NeedClasses;
  radiusKm: number;
  /** A site is on its way (`settled` false) or put down in another tehsil. */
  onMove(site: number, code: string, settled: boolean): void;
  onLift(): void;
}

/** Who is served, reached and left, with the sites numbered; a site is dragged, or moved with the arrow keys, to another tehsil. */
export function PlanMap({ outline, places, plan, classes, radiusKm, onMove, onLift }: Props) {
  const t = useTranslations('planning');
  const drawing = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const byCode = useMemo(() => new Map(outline.places.map((place) => [place.code, place])), [outline]);
  const names = useMemo(() => new Map(places.map((place) => [place.code, place.name])), [places]);
  const radiusOf = useMemo(() => unitsPerKm(outline, places), [outline, places]);
  const size = outline.width / 46;
  const kept = useMemo(
    () =>
      plan.sites.flatMap(({ code }) =>
        byCode.get(code) ? [{ at: byCode.get(code)?.centre ?? [0, 0], reach: size }] : [],
      ),
    [plan.sites, byCode, size],
  );

  const tehsilAt = (event: PointerEvent): string | null => {
    const matrix = drawing.current?.getScreenCTM()?.inverse();
    if (!matrix) return null;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    let best: { code: string; far: number } | null = null;
    for (const { code, centre } of outline.places) {
      const far = Math.hypot(centre[0] - x, centre[1] - y);
      if (best === null || far < best.far) best = { code, far };
    }
    return best?.code ?? null;
  };
  const follow = (event: PointerEvent, settled: boolean): void => {
    if (held === null) return;
    const code = tehsilAt(event);
    if (code) onMove(held, code, settled);
    if (settled) setHeld(null);
  };
  const press = (event: KeyboardEvent, site: number, code: string): void => {
    const next = moveByKey(outline.places, code, event.key);
    if (!next) return;
    event.preventDefault();
    onMove(site, next, true);
  };
  return (
    <NamedDrawing outline={outline} level="tehsil" places={places} margin={size} kept={kept}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is a group */}
      <svg
        ref={drawing}
        className={`${theme.theme} ${styles.map}`}
        viewBox={`${-size} ${-size} ${outline.width + 2 * size} ${outline.height + 2 * size}`}
        role="group"
        aria-label={t('mapLabel')}
      >
        <HatchPatterns />
        {outline.places.map(({ code, path }) => (
          <path
            key={code}
            d={path}
            className={styles.place}
            data-status={plan.statuses.get(code)}
            data-need={classes.of.get(code)}
          >
            <title>{`${names.get(code) ?? code}: ${t(`status.${plan.statuses.get(code) ?? 'unknown'}`)}`}</title>
          </path>
        ))}
        {outline.places
          .filter(({ code }) => plan.statuses.get(code) === 'unknown')
          .map(({ code, path }) => (
            <path key={code} d={path} className={styles.hatch} style={{ fill: 'url(#hatch-suppressed)' }} />
          ))}
        <path className={styles.borders} d={outline.borders} />
        {plan.sites.map(({ code }) => {
          const place = byCode.get(code);
          return (
            place && (
              <circle
                key={code}
                className={styles.radius}
                cx={place.centre[0]}
                cy={place.centre[1]}
                r={radiusKm * radiusOf(code)}
              />
            )
          );
        })}
        {plan.sites.map(({ code }, site) => {
          const place = byCode.get(code);
          if (!place) return null;
          const [x, y] = place.centre;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: a site is its number, wherever it stands
              key={site}
              role="button"
              tabIndex={0}
              className={styles.site}
              data-held={held === site || undefined}
              aria-label={t('siteLabel', { number: site + 1, place: names.get(code) ?? code })}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(site);
              }}
              onPointerMove={(event) => follow(event, false)}
              onPointerUp={(event) => follow(event, true)}
              onPointerCancel={() => {
                setHeld(null);
                onLift();
              }}
              onKeyDown={(event) => press(event, site, code)}
            >
              <circle className={styles.grip} cx={x} cy={y} r={size} />
              <circle cx={x} cy={y} r={size * 0.62} />
              <text x={x} y={y} fontSize={size * 0.72}>
                {site + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </NamedDrawing>
  );
}

/** Drawing units a kilometre at a tehsil: web Mercator stretches with latitude; the scale comes from the centres east to west. */
function unitsPerKm(outline: Outline, places: readonly PlanPlace[]): (code: string) => number {
  const centres = new Map(outline.places.map(({ code, centre }) => [code, centre]));
  const both = places.flatMap((place) => {
    const centre = centres.get(place.code);
    return centre ? [{ longitude: place.longitude, x: centre[0] }] : [];
  });
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [east, across] = [mean(both.map(({ longitude }) => longitude)), mean(both.map(({ x }) => x))];
  const spread = both.reduce((sum, { longitude }) => sum + (longitude - east) ** 2, 0);
  const slope =
    spread > 0 ? both.reduce((sum, { longitude, x }) => sum + (longitude - east) * (x - across), 0) / spread : 0;
  const latitudes = new Map(places.map(({ code, latitude }) => [code, latitude]));
  return (code) => slope / (111.195 * Math.cos(((latitudes.get(code) ?? 30) * Math.PI) / 180));
}
