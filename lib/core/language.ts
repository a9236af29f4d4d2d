/** The two languages of the product; English is the fallback, Urdu is mirrored. */
export const languages = ['en', 'ur'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Record<Language, string>;

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ur' ? 'rtl' : 'ltr');
