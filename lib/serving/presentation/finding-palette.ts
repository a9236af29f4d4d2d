import { type ChangeClass, changeClasses } from '../../science/spatial/change-class';
import type { LocalStatistic } from '../../science/spatial/local-statistic';
import { clusterClasses, gearyClasses, type SpatialClass, spotClasses } from '../../science/spatial/spatial-class';
import type { Category } from './category-map';
import type { ClassOutline } from './classed-map';
import type { Ink } from './ink';
import type { BetterWhen } from './measure';
import { findingTokens } from './tokens';

const { red, blue, nothing, alone, fadedRed, fadedBlue, toHigh, toLow, alike, unlike } = findingTokens;

type Sides = { high: readonly Ink[]; low: readonly Ink[] };

/** Red is the side of need: high where less is better, low where more is better, high where neither is. */
const sidesOf = (betterWhen: BetterWhen): Sides =>
  betterWhen === 'higher' ? { high: blue, low: red } : { high: red, low: blue };

function inkOf(each: SpatialClass, { high, low }: Sides): Ink {
  const inks: Partial<Record<SpatialClass, Ink | undefined>> = {
    'hot-spot-99': high[0],
    'hot-spot-95': high[1],
    'hot-spot-90': high[2],
    'cold-spot-99': low[0],
    'cold-spot-95': low[1],
    'cold-spot-90': low[2],
    'high-high': high[0],
    'low-low': low[0],
    'high-low': high[1],
    'low-high': low[1],
    'other-alike': alike,
    unlike,
    island: alone,
  };
  return inks[each] ?? nothing;
}

const spotOutlines: Partial<Record<SpatialClass, ClassOutline>> = {
  'hot-spot-99': 'solid',
  'hot-spot-95': 'solid',
  'hot-spot-90': 'solid',
  'high-high': 'solid',
  'cold-spot-99': 'dotted',
  'cold-spot-95': 'dotted',
  'cold-spot-90': 'dotted',
  'low-low': 'dotted',
};

const changeOutlines: Partial<Record<ChangeClass, ClassOutline>> = {
  'new-hot': 'solid',
  'stays-hot': 'solid',
  'cold-to-hot': 'solid',
  'new-cold': 'dotted',
  'stays-cold': 'dotted',
  'hot-to-cold': 'dotted',
};

/** The classes of one statistic in the order of its legend, with their colours. */
export function findingCategories(statistic: LocalStatistic, betterWhen: BetterWhen): Category[] {
  const own: readonly SpatialClass[] =
    statistic === 'gi-star' || statistic === 'gi'
      ? [...spotClasses, 'island']
      : [...(statistic === 'local-geary' ? gearyClasses : clusterClasses), 'not-significant', 'island'];
  const sides = sidesOf(betterWhen);
  return own.map((id) => ({ id, ink: inkOf(id, sides), outline: spotOutlines[id] }));
}

/** The classes of change between two snapshots with their colours; places that cannot be compared have none. */
export function changeCategories(betterWhen: BetterWhen): Category[] {
  const { high, low } = sidesOf(betterWhen);
  const inks: Partial<Record<ChangeClass, Ink | undefined>> = {
    'new-hot': high[0],
    'stays-hot': high[1],
    'no-longer-hot': high === red ? fadedRed : fadedBlue,
    'new-cold': low[0],
    'stays-cold': low[1],
    'no-longer-cold': low === red ? fadedRed : fadedBlue,
    'cold-to-hot': toHigh,
    'hot-to-cold': toLow,
  };
  return changeClasses
    .filter((id) => id !== 'not-comparable')
    .map((id) => ({ id, ink: inks[id] ?? nothing, outline: changeOutlines[id] }));
}

export type Verdict = 'rose' | 'fell' | 'quiet';

/** What a tested change of a place comes to. */
export const verdictOf = (change: number, standsOut: boolean): Verdict =>
  standsOut ? (change > 0 ? 'rose' : 'fell') : 'quiet';

/** The verdicts on tested changes with their colours, red on the side of need; a change that does not stand out has no colour. */
export function verdictCategories(betterWhen: BetterWhen): (Category & { id: Verdict })[] {
  const { high, low } = sidesOf(betterWhen);
  return [
    { id: 'rose', ink: high[0] ?? nothing, outline: 'solid' },
    { id: 'fell', ink: low[0] ?? nothing, outline: 'dotted' },
    { id: 'quiet', ink: nothing },
  ];
}
