import type { Attack } from '../attack';
import { judge } from '../judge';
import { writeChanges } from '../write-changes';

const percent = (share: unknown): string => (100 * Number(share)).toFixed(1);

/**
 * Knows: which household left or was updated between two snapshots, and every amount, mean and count of persons published of its places.
 * Does: takes the difference of the sums, and of the means times the households they rest on, at every level where it alone changed.
 * Learns: a value of the household within a quarter of the truth; compared with guessing the mean of the place. Each way at each level is
 * judged apart and the best one counts, by how far it is above guessing with 95 % confidence: ten values prove nothing.
 */
const attack: Attack = {
  name: 'changed-values',
  needs: 'two',
  async run(ground) {
    await writeChanges(ground);
    const rows = await ground.connection.all(`
      with values_of as (
        select change, level, own, shown - shown_after as by_sums,
          if(kind = 'ratio', households * (value - value_after) + value_after * (own_base > 0)::integer, null) as by_means,
          if(kind = 'ratio', value_after, shown_after / nullif(households_after, 0)) as guess
        from changes
        where breakdown = 'none' and own <> 0 and not parts_households
          and ((kind = 'count' and unit in ('pkr', 'people')) or (kind = 'ratio' and unit <> 'share'))
      ),
      near as (
        select change, level, abs(by_sums - own) <= abs(own) / 4 as by_sums, abs(by_means - own) <= abs(own) / 4 as by_means,
          coalesce(abs(guess - own) <= abs(own) / 4, false) as guessed
        from values_of
      ),
      ways as (
        select change, level, 'differences of sums' as way, count(*)::integer as tried, avg(by_sums::integer) as near, avg(guessed::integer) as guessed
        from near where by_sums is not null group by all
        union all
        select change, level, 'differences of means', count(*)::integer, avg(by_means::integer), avg(guessed::integer) from near where by_means is not null group by all
      )
      select *, near - guessed - 1.645 * sqrt((near * (1 - near) + guessed * (1 - guessed)) / tried) as surely
      from ways where tried >= 10 qualify row_number() over (partition by change, way order by surely desc) = 1
    `);
    return rows.map((row) =>
      judge(
        attack.name,
        `values of who ${row.change === 'left' ? 'left' : 'was updated'} within 25 % by ${row.way} (${row.level}: ${percent(row.near)} %), surely above guessing the mean (${percent(row.guessed)} %)`,
        { tried: Number(row.tried), found: 100 * Number(row.surely), unit: 'points', atMost: 5 },
      ),
    );
  },
};

export default attack;
