'use client';

import { MapPanel } from '@/components/map/map-panel';
import type { MapPanelProps } from '@/components/map/map-panel-props';
import type { Level, MappedLevel } from '@/lib/geography/level';
import { useView } from '../ui/use-view';

type Fixed = 'onSelect' | 'onDrill' | 'onUp' | 'selected' | 'scheme' | 'classes' | 'breaks';

export interface LinkedMapProps extends Omit<MapPanelProps, Fixed> {
  /** Where a drill leads: another view of this page, or the poverty page. */
  drillTo?: string;
  /** The place one level up. */
  up: { place: string; level: Level } | null;
}

const finer: Record<MappedLevel, MappedLevel> = { province: 'district', district: 'tehsil', tehsil: 'tehsil' };

/** The map tied to the link: choosing, drilling and going up change the URL, and Back undoes them. */
export function LinkedMap({ drillTo, up, ...map }: LinkedMapProps) {
  const { view, show, mark } = useView();
  return (
    <MapPanel
      {...map}
      selected={view.select}
      scheme={view.scheme}
      classes={view.classes}
      breaks={view.breaks}
      onSelect={(code, additive) => {
        const others = view.select.filter((each) => each !== code);
        const isChosen = others.length < view.select.length;
        mark({
          select: additive ? (isChosen ? others : [...others, code]) : isChosen && others.length === 0 ? [] : [code],
        });
      }}
      onDrill={(code) =>
        map.level === 'tehsil'
          ? show({ select: [] }, `/places/${code}`)
          : show({ place: code, level: finer[map.level], select: [] }, drillTo)
      }
      onUp={() => {
        if (view.select.length > 0) mark({ select: [] });
        else if (up) show({ place: up.place, level: up.level, select: [] });
      }}
    />
  );
}
