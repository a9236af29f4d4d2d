import { createNavigation } from 'next-intl/navigation';
import { routing } from '@/lib/i18n/routing';

/** Links and routers that keep the language of the page. */
export const { Link, usePathname, useRouter } = createNavigation(routing);
