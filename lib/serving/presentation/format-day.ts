import type { Language } from '@/lib/core/language';

const day: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Asia/Karachi' }),
  ur: new Intl.DateTimeFormat('ur-PK-u-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Karachi',
  }),
};

/** A day or an instant (ISO 8601) as people in Pakistan read it; digits stay Latin. */
export const formatDay = (iso: string, language: Language): string =>
  day[language].format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));
