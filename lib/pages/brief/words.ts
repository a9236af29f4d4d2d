import type { getTranslations } from 'next-intl/server';

/** Every sentence of the product in one language, by its full path in the locale file. */
export type Words = Awaited<ReturnType<typeof getTranslations>>;
