import type { Bilingual } from '../../core/language';
import type { Status } from '../../core/measured';
import type { FillState } from './classed-map';

/** What stands where a figure cannot be shown; `stale` stands beside the figure. */
export const statusWords: Record<Exclude<Status, 'known'>, Bilingual> = {
  missing: { en: 'no data', ur: 'معلومات نہیں' },
  suppressed: { en: 'suppressed (to protect households)', ur: 'پوشیدہ (گھرانوں کے تحفظ کے لیے)' },
  banded: { en: 'fewer than 11', ur: '11 سے کم' },
  not_applicable: { en: 'not applicable', ur: 'لاگو نہیں' },
  stale: { en: 'stale', ur: 'پرانا عدد' },
};

/** Also the state only a legend knows: rows whose place has no shape on this map. */
export const stateWords: Record<FillState, Bilingual> = {
  ...statusWords,
  unplaced: { en: 'unplaced (no boundary)', ur: 'نقشے پر جگہ نہیں (حد بندی نہیں)' },
};
