import { defineRouting } from 'next-intl/routing';
import { languages } from '../../core/language';

/** English stands at `/…`, Urdu at `/ur/…`; the link alone decides, so a shared link reads the same for everyone. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'en',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
});
