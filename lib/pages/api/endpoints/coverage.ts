import { z } from 'zod';
import { done, refused } from '@/lib/core/result';
import { gapShares, headlineGap } from '@/lib/science/coverage/programme-gap';
import { levels } from '@/lib/science/geography/level';
import { csvTable } from '@/lib/serving/presentation/csv';
import { type CoveragePlace, coverageByPlace as query } from '@/lib/serving/queries/coverage-by-place';
import { indicators } from '@/lib/serving/queries/indicators';
import { programmes } from '@/lib/serving/queries/programmes';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const parameters = z.strictObject({
  programme: z.string().describe('id of the programme'),
  level: z.enum(levels).default('tehsil').describe('administrative level'),
  within: z.string().default('PK').describe('code of a place; the places below it'),
  only: z.string().optional().describe('codes of the places wanted, separated by commas: a shortlist'),
  without: z.literal('D').optional().describe('D leaves out places whose records are graded D'),
  model: z.string().optional().describe('PMT model; the default unless named'),
  format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
  snapshot: snapshotParameter,
});

export const coverage = defineEndpoint({
  summary:
    'Who is missed by a programme, by place: the gap against the rule in force where it can be tried, in households, people and rate; the other gaps, exclusion and leakage',
  parameters,
  row: query.row,
  answer: async ({ ask, snapshot, parameters: wanted }) => {
    const known = await ask(programmes, { programme: null });
    const programme = known.find(({ programme_id }) => programme_id === wanted.programme);
    if (!programme?.measured) {
      return refused({
        code: 'not-offered',
        sentence: `The snapshot holds nothing of a programme "${wanted.programme}".`,
        nextStep: `Choose one of: ${known.flatMap(({ programme_id, measured }) => (measured ? [programme_id] : [])).join(', ')}.`,
        details: { parameter: 'programme' },
      });
    }
    const prefix = programme.unit === 'household' ? programme.programme_id : `${programme.programme_id}_households`;
    const held = new Set((await ask(indicators, { indicator: null })).map(({ indicator_id }) => indicator_id));
    const gap = headlineGap(prefix, (id) => held.has(id));
    if (gap === null) return done([]);
    const rows = await ask(query, {
      prefix,
      gap,
      share: gapShares[gap].name,
      share_is_reached: gapShares[gap].isReached,
      model: wanted.model ?? snapshot.default_model,
      level: wanted.level,
      within: wanted.within,
    });
    const only = wanted.only?.split(',');
    return done(
      rows.filter(
        ({ place_code, quality_grade }) =>
          (!only || only.includes(place_code)) && !(wanted.without && quality_grade === wanted.without),
      ),
    );
  },
  csv: (rows, snapshot) =>
    csvTable(rows as unknown as CoveragePlace[], Object.keys(query.row.shape) as (keyof CoveragePlace)[], {
      parts: ['coverage', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
