import type { Language } from '@/lib/core/language';
import { sourceWords } from '@/lib/serving/presentation/source-words';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { ModelRow } from '@/lib/serving/queries/models';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';

/** What a number says of itself when asked; in the language of the page. */
export interface Explanation {
  indicator: string;
  title: string;
  definition: string;
  kind: IndicatorRow['kind'];
  numerator: string;
  denominator: string;
  caveats: string;
  /** What the load found hardly believable about the figures of the indicator, a sentence each. */
  findings: string[];
  source: string;
  /** The label of the PMT model the figure depends on; null where it depends on none. */
  model: string | null;
  snapshot: string;
  asOf: string;
  policy: string;
}

export function explanationOf(
  indicator: IndicatorRow,
  model: ModelRow | null,
  snapshot: Snapshot,
  language: Language,
): Explanation {
  const isUrdu = language === 'ur';
  const label = model && (isUrdu ? `${model.title_ur} — ${model.label_ur}` : `${model.title_en} — ${model.label_en}`);
  return {
    indicator: indicator.indicator_id,
    title: isUrdu ? indicator.title_ur : indicator.title_en,
    definition: isUrdu ? indicator.definition_ur : indicator.definition_en,
    kind: indicator.kind,
    numerator: isUrdu ? indicator.numerator_ur : indicator.numerator_en,
    denominator: isUrdu ? indicator.denominator_ur : indicator.denominator_en,
    caveats: isUrdu ? indicator.caveats_ur : indicator.caveats_en,
    findings: findingsOf(indicator, language),
    source: sourceWords(indicator.source, language),
    model: indicator.per_model ? label : null,
    snapshot: snapshot.snapshot_id,
    asOf: snapshot.as_of_on,
    policy: snapshot.disclosure_policy,
  };
}

/** The sentences of an indicator's findings in the language of the page. */
export const findingsOf = (
  { findings_en, findings_ur }: Pick<IndicatorRow, 'findings_en' | 'findings_ur'>,
  language: Language,
): string[] => (language === 'ur' ? findings_ur : findings_en).split('\n').filter((sentence) => sentence !== '');
