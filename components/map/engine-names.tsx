import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { NameAnchor } from '@/lib/serving/presentation/naming/name-anchors';
import { placeNames } from '@/lib/serving/presentation/naming/place-names';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { NameLayer } from './name-layer';
import { kmPerPixel, ScaleBar } from './scale-bar';

/** What is named on a map. */
export interface NamedMap {
  outline: Pick<Outline, 'scale' | 'corner'>;
  anchors: readonly NameAnchor[];
  language: Language;
  marked: ReadonlySet<string>;
}

interface Props extends NamedMap {
  map: MapLibreMap;
}

/** The names over the engine's drawing: they follow the camera, and more of them come as it draws closer. */
export function EngineNames({ map, outline, anchors, language, marked }: Props) {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMoves((count) => count + 1));
    };
    map.on('move', follow);
    map.on('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      map.off('move', follow);
      map.off('resize', follow);
    };
  }, [map]);
  const { scale, corner } = outline;
  const lasting = useMemo(
    () => anchors.map((anchor) => ({ ...anchor, place: placeOf(anchor.at, { scale, corner }) })),
    [anchors, scale, corner],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the camera is what changes where names stand
  const { names, width, height, perPixel } = useMemo(() => {
    const { clientWidth, clientHeight } = map.getContainer();
    const zoom = map.getZoom();
    const perDegree = (512 * 2 ** zoom) / 360;
    const onScreen = lasting.map(({ at: _at, place, extent, ...anchor }) => {
      const { x, y } = map.project(place);
      return { ...anchor, x, y, extent: (extent / scale) * perDegree };
    });
    const ground = { width: clientWidth, height: clientHeight, zoom, language, marked };
    const perPixel = kmPerPixel(perDegree, map.getCenter().lat);
    return { names: placeNames(onScreen, ground), width: clientWidth, height: clientHeight, perPixel };
  }, [map, lasting, scale, language, marked, moves]);
  return (
    <>
      <NameLayer names={names} width={width} height={height} />
      <ScaleBar perPixel={perPixel} language={language} />
    </>
  );
}

/** Longitude and latitude of a point of an outline. */
function placeOf(
  [x, y]: [number, number],
  { scale, corner: [west, north] }: Pick<Outline, 'scale' | 'corner'>,
): [number, number] {
  const upwards = ((north - y / scale) * Math.PI) / 180;
  return [west + x / scale, (Math.atan(Math.sinh(upwards)) * 180) / Math.PI];
}
