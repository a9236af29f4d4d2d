'use client';

import type { Level, MappedLevel } from '@/lib/science/geography/level';
import { useView } from '../ui/use-view';
import { chosenAfter } from './chosen-after';

export interface MapLink {
  /** Where a drill leads: another view of this page, or the poverty page. */
  drillTo?: string;
  /** The place one level up. */
  up: { place: string; level: Level } | null;
  level: MappedLevel;
}

const finer: Record<MappedLevel, MappedLevel> = { province: 'district', district: 'tehsil', tehsil: 'tehsil' };

/** Ties any map to the link: choosing, drilling and going up change the URL, and Back undoes them. */
export function useMapLink({ drillTo, up, level }: MapLink) {
  const { view, show, mark } = useView();
  return {
    view,
    link: {
      selected: view.select,
      onSelect(code: string, additive: boolean): void {
        mark({ select: chosenAfter(view.select, code, additive) });
      },
      onDrill(code: string): void {
        if (level === 'tehsil') show({ select: [] }, `/places/${code}`);
        else show({ place: code, level: finer[level], select: [] }, drillTo);
      },
      onUp(): void {
        if (view.select.length > 0) mark({ select: [] });
        else if (up) show({ place: up.place, level: up.level, select: [] });
      },
    },
  };
}
