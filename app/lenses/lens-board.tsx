import type { ReactNode } from 'react';
import type { LensProps } from '@/lib/pages/map-views/lens-props';
import type { Lens } from '@/lib/serving/view-state/lens';
import { BivariateLens } from './bivariate-lens';
import { CartogramLens } from './cartogram-lens';
import { ChangeLens } from './change-lens';
import { FiguresLens } from './figures-lens';
import { HotspotsLens } from './hotspots-lens';
import { MultiplesLens } from './multiples-lens';
import { SplitLens } from './split-lens';

const lenses: Partial<Record<Lens, (props: LensProps) => Promise<ReactNode>>> = {
  figures: FiguresLens,
  hotspots: HotspotsLens,
  change: ChangeLens,
  bivariate: BivariateLens,
  split: SplitLens,
  cartogram: CartogramLens,
  multiples: MultiplesLens,
};

/** The lenses that can be looked through, in the order of the switch. */
export const offeredLenses = Object.keys(lenses) as Lens[];

/**
 * The figures of the page through the lens of the view. Called while the page still asks its snapshot, not placed as an
 * element: what draws later may ask nothing more.
 */
export const lensBoard = (props: LensProps): Promise<ReactNode> => (lenses[props.page.view.lens] ?? FiguresLens)(props);
