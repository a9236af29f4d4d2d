/** An instant (ISO 8601) as people in Pakistan read it, to the minute; digits stay Latin. */
export const formatInstant = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Karachi',
  }).format(new Date(iso));
