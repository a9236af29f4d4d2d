import { type ChangeClass, changeClasses } from '../../science/spatial/change-class';
import type { LocalStatistic } from '../../science/spatial/local-statistic';
import { clusterClasses, gearyClasses, type SpatialClass, spotClasses } from '../../science/spatial/spatial-class';
import type { Category } from './category-map';
import type { BetterWhen } from './measure';
import type { Ink } from './palette';

const ink = (light: string, dark: string): Ink => ({ light, dark });

/** ColorBrewer's RdBu (Harrower and Brewer 2003), strongest first; on a dark page the strongest is the brightest. */
const red = [ink('#b2182b', '#ff7b80'), ink('#ef8a62', '#c25059'), ink('#fddbc7', '#6d3a40')] as const;
const blue = [ink('#2166ac', '#7cc0f5'), ink('#67a9cf', '#3f7cab'), ink('#d1e5f0', '#2b4a61')] as const;
const nothing = ink('#eeeeee', '#2e3237');
const alone = ink('#c2b59b', '#6b6250');

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
    'high-low': ink(high === red ? '#f4a582' : '#92c5de', high === red ? '#9a5348' : '#386784'),
    'low-high': ink(low === red ? '#f4a582' : '#92c5de', low === red ? '#9a5348' : '#386784'),
    'other-alike': ink('#b8a1c9', '#7d6394'),
    unlike: ink('#5aae61', '#79c884'),
    island: alone,
  };
  return inks[each] ?? nothing;
}

/** The classes of one statistic in the order of its legend, with their colours. */
export function findingCategories(statistic: LocalStatistic, betterWhen: BetterWhen): Category[] {
  const own: readonly SpatialClass[] =
    statistic === 'gi-star' || statistic === 'gi'
      ? [...spotClasses, 'island']
      : [...(statistic === 'local-geary' ? gearyClasses : clusterClasses), 'not-significant', 'island'];
  const sides = sidesOf(betterWhen);
  return own.map((id) => ({ id, ink: inkOf(id, sides) }));
}

/** The classes of change between two snapshots with their colours; places that cannot be compared have none. */
export function changeCategories(betterWhen: BetterWhen): Category[] {
  const { high, low } = sidesOf(betterWhen);
  const faded = { red: ink('#e3cdb8', '#6a5f52'), blue: ink('#c3d3c9', '#4b5d57') };
  const inks: Partial<Record<ChangeClass, Ink | undefined>> = {
    'new-hot': high[0],
    'stays-hot': high[1],
    'no-longer-hot': high === red ? faded.red : faded.blue,
    'new-cold': low[0],
    'stays-cold': low[1],
    'no-longer-cold': low === red ? faded.red : faded.blue,
    'cold-to-hot': ink('#e66101', '#ffb25c'),
    'hot-to-cold': ink('#5e3c99', '#b39ddb'),
  };
  return changeClasses.filter((id) => id !== 'not-comparable').map((id) => ({ id, ink: inks[id] ?? nothing }));
}

export type Verdict = 'rose' | 'fell' | 'quiet';

/** What a tested change of a place comes to. */
export const verdictOf = (change: number, standsOut: boolean): Verdict =>
  standsOut ? (change > 0 ? 'rose' : 'fell') : 'quiet';

/** The verdicts on tested changes with their colours, red on the side of need; a change that does not stand out has no colour. */
export function verdictCategories(betterWhen: BetterWhen): (Category & { id: Verdict })[] {
  const { high, low } = sidesOf(betterWhen);
  return [
    { id: 'rose', ink: high[0] ?? nothing },
    { id: 'fell', ink: low[0] ?? nothing },
    { id: 'quiet', ink: nothing },
  ];
}
