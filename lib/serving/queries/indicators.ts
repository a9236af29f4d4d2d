import { z } from 'zod';
import { dimIndicators } from '../../../data/models/marts/dim_indicators.schema';
import { defineQuery } from '../../warehouse/query';

/** Every indicator as it was defined when the snapshot was published, or one of them, with what the load found about its figures. */
export const indicators = defineQuery({
  name: 'indicators',
  sql: `
    with told as (
      select unnest(string_split(indicator_ids, ',')) as indicator_id, severity, code, subject, sentence_en, sentence_ur
      from fct_load_findings where indicator_ids <> ''
    ),
    findings as (
      select indicator_id, string_agg(sentence_en, chr(10) order by severity = 'note', code, subject) as findings_en,
        string_agg(sentence_ur, chr(10) order by severity = 'note', code, subject) as findings_ur
      from told group by indicator_id
    )
    select dim_indicators.*, coalesce(findings_en, '') as findings_en, coalesce(findings_ur, '') as findings_ur
    from dim_indicators
    left join findings using (indicator_id)
    where $indicator::varchar is null or indicator_id = $indicator::varchar
    order by position, indicator_id`,
  parameters: z.object({ indicator: z.string().nullable() }),
  row: dimIndicators.columns.extend({
    findings_en: z
      .string()
      .describe('what the load found hardly believable about its figures, a line each; empty for nothing'),
    findings_ur: z.string().describe('the same, in Urdu'),
  }),
});

export type IndicatorRow = z.output<typeof indicators.row>;
