import type { Language } from '@/lib/core/language';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { Drawing } from './bubble-drawing';
import type { MapPair } from './map-pair';

/** What every map takes, whatever its colours stand for. All but the callbacks is plain data. */
export interface MapPanelProps {
  language: Language;
  measure: Measure;
  level: MappedLevel;
  /** Code of the place shown; the map fits its bounds. `PK` for the nation. */
  place: string;
  /** Every place of `level` within `place`, also those without a figure; never a silent subset. */
  rows: readonly MapRow[];
  /** `/boundaries/<snapshot>/<level>.json` */
  topologyUrl: string;
  /** First paint before the engine and the boundaries arrive; from `outlineOf` on the server, cached per snapshot. */
  outline?: Outline;
  /** `choropleth` for rates, `bubbles` for counts (default by the unit of the measure), `both` for rates and those they count. */
  drawing?: Drawing;
  /** Ties this map to another one: the same camera, the same place under the pointer. */
  pair?: MapPair;
  selected: readonly string[];
  /** True while the boundaries in force are our own sketch: the map says so. */
  schematic: boolean;
  /** Name of the boundary set, shown with the map. */
  boundaryTitle: string;
  /** CSS height of the drawing; the width is that of the parent. Default `min(68vh, 40rem)`. */
  height?: string;
  /** Without legend and controls, for a small locator. */
  compact?: boolean;
  /** Click, tap or Space; `additive` with Shift. */
  onSelect?: (code: string, additive: boolean) => void;
  /** Double-click or Enter. */
  onDrill?: (code: string) => void;
  /** Esc. */
  onUp?: () => void;
}
