import { createNavigation } from 'next-intl/navigation';
import { routing } from '@/lib/serving/i18n/routing';

/** Routers that keep the language of the page; `LanguageLink` is for `Link` alone. */
export const { Link: LanguageLink, usePathname, useRouter } = createNavigation(routing);
