import type { Bilingual } from '../../core/language';
import { type Explanation, explain } from '../../science/pmt/explain';
import type { PmtModel, PmtRecord } from '../../science/pmt/model';
import { valueInWords } from '../../science/pmt/value-in-words';
import { type MissingAnswers, missingAnswers } from './missing-answers';
import { type OtherAnswer, otherAnswers } from './other-answers';
import { type WaterfallStep, waterfall } from './waterfall';

/** How one model came to the household's score, and what would change it. */
export interface ScoreAccount extends Explanation {
  modelId: string;
  title: Bilingual;
  label: Bilingual;
  decimals: number;
  steps: WaterfallStep[];
  missingAnswers: MissingAnswers | null;
  others: OtherAnswer[];
  /** Features in words, by name. */
  features: Record<string, Bilingual>;
  /** Words of the values of columns that a feature is by itself: `toilet` → `flush_pit` → words. */
  valueWords: Record<string, Record<string, Bilingual>>;
}

export function scoreAccount(model: PmtModel, record: PmtRecord, day: string): ScoreAccount {
  const explanation = explain(model, record, day);
  return {
    ...explanation,
    modelId: model.id,
    title: model.title,
    label: model.label,
    decimals: model.decimals,
    steps: waterfall(explanation),
    missingAnswers: missingAnswers(model, record, day),
    others: otherAnswers(model, record, day),
    features: Object.fromEntries(
      Object.keys(model.features).map((feature) => [feature, valueInWords(model, feature, null).title]),
    ),
    valueWords: Object.fromEntries(
      Object.values(model.features).flatMap(({ expression, values }) =>
        'column' in expression && values ? [[expression.column, values]] : [],
      ),
    ),
  };
}
