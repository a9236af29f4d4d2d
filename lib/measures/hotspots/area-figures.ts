import type { Geometry } from 'geojson';
import type { Neighbours } from '../../science/spatial/neighbours';
import type { ContiguityRule } from '../../science/spatial/shared-vertices';

/** Polygons in one order, from a snapshot or from files, and who borders whom. */
export interface AreaShapes {
  codes: string[];
  shapes: (Geometry | null)[];
  contiguity(rule: ContiguityRule): Neighbours;
}

/** Areas with their figures in the order of the polygons; NaN where a figure is unknown. */
export interface AreaFigures extends AreaShapes {
  values: Float64Array;
  /** The second figure of the bivariate statistic. */
  beside?: Float64Array;
  /** Events and denominators of a rate. */
  events?: Float64Array;
  base?: Float64Array;
  /** True where events are counted among the base, so that chance moves a share by m (1 − m) / base. */
  countsItsBase?: boolean;
}
