import type { Bilingual } from '../../../core/language';
import type { Refusal } from '../../../core/result';

/** One whole file is refused: the code is stable, the sentence names the file, and nothing of the extract is published. */
export function fileRefusal(
  code: string,
  file: string,
  sentence: Bilingual,
  nextStep: Bilingual,
  details: Record<string, unknown> = {},
): Refusal {
  const named = { en: `${shown(file)}: ${sentence.en}`, ur: `${shown(file)}: ${sentence.ur}` };
  return {
    code,
    sentence: named.en,
    nextStep: nextStep.en,
    translated: { sentence: named, nextStep },
    details: { file, ...details },
  };
}

export const sendAgain: Bilingual = {
  en: 'Ask the supplier to export the file again and send it whole.',
  ur: 'فراہم کنندہ سے کہیں کہ فائل دوبارہ برآمد کر کے پوری بھیجے۔',
};

/** A file name as a person may see it: controls escaped, never longer than a line. */
export function shown(name: string): string {
  const escaped = JSON.stringify(name).slice(1, -1);
  return escaped.length > 80 ? `${escaped.slice(0, 77)}…` : escaped;
}

export const notAFile = (file: string): Refusal =>
  fileRefusal(
    'not-a-file',
    file,
    { en: 'this is not an ordinary file.', ur: 'یہ عام فائل نہیں ہے۔' },
    { en: 'Put the file itself into the folder.', ur: 'فولڈر میں اصل فائل رکھیں۔' },
  );
