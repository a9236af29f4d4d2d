import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';
import { timeZone } from './time-zone';

export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = await requestLocale;
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;
  const messages = (await import(`../../../data/locales/${locale}.json`)).default;
  return { locale, messages, timeZone };
});
