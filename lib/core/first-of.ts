/** Which figure stands first in a ranking: that of the worst place; where neither direction is good, the highest. */
export const firstOf = (betterWhen: 'lower' | 'higher' | 'neither'): 'highest' | 'lowest' =>
  betterWhen === 'higher' ? 'lowest' : 'highest';
