import { done, type Result } from '../../../core/result';
import { checkedModel } from '../checked-model';
import { cutOffInForce } from '../cut-off';
import type { PmtModel } from '../model';
import { scoreHousehold } from '../score-household';
import { calibrationRefusal } from './calibration-refusal';
import type { Survey } from './plan';

export interface Trial {
  model: Pick<PmtModel, 'id' | 'title' | 'label'>;
  households: number;
  scored: number;
  /** At or below the cut-off; null where none is in force on the day. */
  within: number | null;
  cutOff: number | null;
  /** Households without a score by the features they lack, the most frequent first. */
  lacks: { missing: string; households: number }[];
  /** Scores in bars of five points, and households below and above 0–100 with the outer bars. */
  bars: { from: number; households: number }[];
}

/** Reads a model file as scoring does and scores every row of a survey with it, on a day `YYYY-MM-DD`. */
export function tryModel(text: string, file: string, survey: Survey, day: string): Result<Trial> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return calibrationRefusal({
      code: 'not-a-model',
      sentence: {
        en: `${file} is not a model file: it cannot be read as JSON.`,
        ur: `${file} ماڈل کی فائل نہیں: JSON نہیں ہے۔`,
      },
      nextStep: { en: 'Choose a model file ending in .json.', ur: 'ایسی ماڈل فائل چنیں جو .json پر ختم ہو۔' },
    });
  }
  const checked = checkedModel(data, file);
  if (!checked.ok) return checked;
  const model = checked.value;
  const lacks = new Map<string, number>();
  const bars = Array.from({ length: 20 }, (_, at) => ({ from: at * 5, households: 0 }));
  const cutOff = cutOffInForce(model, day);
  let [scored, within] = [0, 0];
  for (const row of survey.rows) {
    const { score, missing } = scoreHousehold(model, row);
    if (score === null) {
      const names = missing.join('; ');
      lacks.set(names, (lacks.get(names) ?? 0) + 1);
      continue;
    }
    scored += 1;
    if (cutOff !== null && score <= cutOff) within += 1;
    const bar = bars[Math.min(19, Math.max(0, Math.floor(score / 5)))];
    if (bar) bar.households += 1;
  }
  return done({
    model: { id: model.id, title: model.title, label: model.label },
    households: survey.rows.length,
    scored,
    within: cutOff === null ? null : within,
    cutOff,
    lacks: [...lacks]
      .map(([missing, households]) => ({ missing, households }))
      .sort((a, b) => b.households - a.households),
    bars,
  });
}
