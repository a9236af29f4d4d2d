import type { Attack } from '../attack';
import { judge } from '../judge';
import { writeBounds } from '../write-bounds';
import { writeCells } from '../write-cells';
import { writeSums } from '../write-sums';

/**
 * Knows: the policy with its largest noise, and which figures add up to which.
 * Does: bounds every count by its own figure, then by totals minus siblings, across levels, categories and the two sides of a share, until no bound moves.
 * Learns: counts of 1 to 10 households pinned to within ±2 with certainty. A bound that excludes the truth is counted apart: then the
 * noise is larger than the policy says.
 */
const attack: Attack = {
  name: 'certain-bounds',
  needs: 'one',
  async run(ground) {
    await writeCells(ground);
    await writeSums(ground);
    await writeBounds(ground);
    const row = await ground.connection.one(`
      select
        count(*) filter (one_each and truth between 1 and 10)::integer as small,
        count(*) filter (one_each and truth between 1 and 10 and truth between low and high and high - low <= 4)::integer as pinned,
        count(*)::integer as cells,
        count(*) filter (truth not between low and high)::integer as broken
      from cells inner join bounds using (cell)
    `);
    return [
      judge(attack.name, 'counts of 1–10 pinned to within ±2 with certainty', {
        tried: Number(row?.small),
        found: Number(row?.pinned),
        unit: 'cells',
        atMost: 0,
      }),
      judge(attack.name, 'cells whose certain bounds exclude the truth', {
        tried: Number(row?.cells),
        found: Number(row?.broken),
        unit: 'cells',
        atMost: 0,
      }),
    ];
  },
};

export default attack;
