import type { Attack } from '../attack';
import { judge } from '../judge';
import { writeChanges } from '../write-changes';

/**
 * Knows: which household left or was updated between two snapshots, where it lived, and the shares published of that place and of every
 * place above it in both.
 * Does: for each yes or no of the household looks how far the counts moved, and whether they moved at all, at every level where it
 * alone changed. What a move is worth as evidence he learns from half of the answers (as he could from the policy), and tries the other half.
 * Learns: the attribute of who left, or that an answer changed; compared with guessing by the share of the place.
 */
const attack: Attack = {
  name: 'changed-attributes',
  needs: 'two',
  async run(ground) {
    await writeChanges(ground);
    const rows = await ground.connection.all(`
      with answers as (
        select *, shown <= shown_base / 2 as counts_yes from changes
        where parts_households and breakdown = 'none' and shown_base > 0 and (change = 'updated' or own_base = 1)
      ),
      moves as (
        select pair, household_id, change, indicator_id, model_id, period,
          if(counts_yes, own, own_base - own) as truth,
          if(counts_yes, shown, shown_base - shown) / shown_base as rate,
          if(counts_yes, shown - shown_after, (shown_base - shown) - (shown_base_after - shown_after)) as moved,
          if(level = 'tehsil', 1, 0) as nearest
        from answers
      ),
      evidence as (
        select pair, household_id, change, indicator_id, model_id, period, arg_max(truth, nearest) as truth, arg_max(rate, nearest) as rate,
          format('{} {} {}', round(2 * greatest(-3, least(3, avg(moved)))) / 2, least(2, count(*) filter (moved = 0)), least(3, count(*))) as seen,
          hash(household_id || indicator_id || period) % 2 = 0 as is_learning
        from moves where truth in (-1, 0, 1)
        group by pair, household_id, change, indicator_id, model_id, period
      ),
      known as (select change, truth, seen, count(*) as times from evidence where is_learning group by all),
      totals as (select change, truth, sum(times) as times from known group by all),
      seen_at_all as (select distinct change, seen from evidence),
      weights as (
        select seen_at_all.change, seen_at_all.seen, totals.truth, ln((coalesce(known.times, 0) + 0.5) / (totals.times + 20)) as weight,
          totals.times::double / sum(totals.times) over (partition by seen_at_all.change, seen_at_all.seen) as commonness
        from seen_at_all inner join totals using (change) left join known using (change, truth, seen)
      ),
      judged as (
        select evidence.*, weights.truth as guess, weight
          + ln(case when evidence.change = 'updated' then commonness when weights.truth = 1 then greatest(0.002, rate) else 1 - greatest(0.002, rate) end) as score,
          if(evidence.change = 'updated', ln(commonness), if(weights.truth = 1, rate, 1 - rate)) as blind
        from evidence inner join weights using (change, seen)
        where not is_learning
      ),
      tried as (
        select change, arg_max(guess, score) = any_value(truth) as is_right, arg_max(guess, blind) = any_value(truth) as is_guessed
        from judged group by change, pair, household_id, indicator_id, model_id, period
      )
      select change, count(*)::integer as tried, avg(is_right::integer) as correct, avg(is_guessed::integer) as guessed from tried group by change order by change
    `);
    return rows.map((row) =>
      judge(
        attack.name,
        `${row.change === 'left' ? 'attributes of who left' : 'answers of who was updated'} read right, above guessing (${(100 * Number(row.guessed)).toFixed(1)} %)`,
        {
          tried: Number(row.tried),
          found: 100 * (Number(row.correct) - Number(row.guessed)),
          unit: 'points',
          atMost: 6,
        },
      ),
    );
  },
};

export default attack;
