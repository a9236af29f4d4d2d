import type { Bilingual } from '../../core/language';
import { formerSet } from './known-boundary-sets';
import type { VintageFit } from './vintage-fit';

/** What a steward reads about a vintage: counts against the set in force, then what the codes look like. */
export function describeVintage(codes: number, current: VintageFit, looksLike: string | null): Bilingual {
  const conflict = current.named > 0 ? current.disagree : current.otherProvince;
  const place = current.named > 0 ? 'another place' : 'a place in another province';
  const placeUr = current.named > 0 ? 'کسی اور جگہ' : 'کسی اور صوبے کی جگہ';
  const en = [
    `Of ${codes} place codes, ${current.known} exist in the 2022 set`,
    conflict > 0 ? `, but ${conflict} of these stand for ${place}` : '',
    current.named > 0 && current.otherProvince > 0 ? ` (${current.otherProvince} in another province)` : '',
    looksLike === formerSet ? ': the codes look like the 2018 set.' : looksLike ? '.' : ': no known set fits clearly.',
  ];
  const ur = [
    `مقامات کے ${codes} کوڈز میں سے ${current.known} سنہ 2022 کے مجموعے میں موجود ہیں`,
    conflict > 0 ? `، مگر ان میں سے ${conflict} ${placeUr} کے لیے ہیں` : '',
    current.named > 0 && current.otherProvince > 0 ? ` (${current.otherProvince} دوسرے صوبے میں)` : '',
    looksLike === formerSet
      ? '؛ یہ کوڈز سنہ 2018 کے مجموعے کے معلوم ہوتے ہیں۔'
      : looksLike
        ? '۔'
        : '؛ کوئی معلوم مجموعہ واضح طور پر مطابقت نہیں رکھتا۔',
  ];
  return { en: en.join(''), ur: ur.join('') };
}
