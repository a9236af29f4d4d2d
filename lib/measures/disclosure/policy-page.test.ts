import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import { intervalsSql } from './intervals-sql';
import { publicTier } from './policy';

const pages = ['disclosure.md', 'disclosure.ur.md'].map((page) => ({
  page,
  text: readFileSync(`data/methods/${page}`, 'utf8'),
}));

test.each(pages)('the method page $page states the policy in force and each of its choices', ({ text }) => {
  expect(text).toContain(`**${publicTier.id}**`);
  const table = text.split('\n\n').find((block) => block.startsWith('|') && block.includes('(V)')) ?? '';
  const chosen = table.split('\n').slice(2).filter(Boolean);
  expect(chosen.map((row) => Number.parseFloat(row.split('|')[2] ?? ''))).toEqual([
    publicTier.variance,
    publicTier.maximum,
    publicTier.threshold,
    100 * publicTier.stableShare,
    publicTier.smallestBase,
    publicTier.bandBelow,
  ]);
});

test('the interval and the band of the worked example are what is published of such numbers', async () => {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  await connection.run(`
    create table int_figures_perturbed as
    select figure as indicator_id, '' as model_id, 'tehsil' as level, 'T' as place_code, '2026Q4' as period, 'none' as breakdown,
      'all' as category, 'ratio' as kind, 'share' as unit, 1 as decimals, 'share' as shape, true as counts, true as personal, 0::ubigint as series_key, status,
      1.0 as covered_share, false as is_other_side, numerator, denominator, 48.0 as base, 0.0 as yy, 0.0 as xy, 0.0 as xx,
      47.0 as base_shown, 47.0 as denominator_shown, 47.0 as households_shown, numerator_shown, numerator_shown / 47 as value_shown,
      numerator_shown as side_shown, 1.0 as side_mean, 0.0 as side_spread, 1.0 as base_mean, 0.0 as base_spread, 0.0 as mean_spread, null::double as protected_low,
      null::double as protected_high, numerator / denominator as value
    from (values ('poor', 'known', 17.0, 48.0, 18.0), ('disability', 'banded', 4.0, 48.0, 5.0))
      as figures(figure, status, numerator, denominator, numerator_shown)`);
  const [disability, poor] = await connection.all(`
    select indicator_id, value, interval_low, interval_high from (${intervalsSql('int_figures_perturbed', publicTier)}) order by indicator_id`);
  await database.close();
  const percent = (share: unknown): string => (100 * Number(share)).toFixed(1);
  const [low, high] = [percent(poor?.interval_low), percent(poor?.interval_high)];
  expect(disability?.value).toBeNull();
  for (const { page, text } of pages) {
    const isEnglish = page === 'disclosure.md';
    expect(text).toContain(
      isEnglish ? `${percent(poor?.value)} %, interval ${low} % to ${high} %` : `وقفہ ${low} تا ${high}`,
    );
    expect(text).toContain(
      isEnglish ? `under ${percent(disability?.interval_high)} %` : `${percent(disability?.interval_high)} فیصد سے کم`,
    );
  }
});
