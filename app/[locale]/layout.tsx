import '@fontsource-variable/inter';
import '@fontsource/noto-naskh-arabic/400.css';
import '@fontsource/noto-naskh-arabic/700.css';
import '@fontsource/noto-nastaliq-urdu/400.css';
import '@fontsource/noto-nastaliq-urdu/700.css';
import '@/components/layout/mantine.css';
import '@/components/layout/site.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Providers } from '@/components/layout/providers';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLinks } from '@/components/layout/skip-links';
import { Words } from '@/components/layout/words/words';
import { directionOf } from '@/lib/core/language';
import { headerSnapshot } from '@/lib/pages/access/header-snapshot';
import { sitePages } from '@/lib/pages/access/site-pages';
import { viewerInForce } from '@/lib/pages/access/viewer-in-force';
import { routing } from '@/lib/serving/i18n/routing';

interface LayoutInput {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: LayoutInput): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'product' });
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, description: t('description') };
}

export default async function SiteLayout({ params, children }: LayoutInput) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const viewer = await viewerInForce();
  const snapshot = await headerSnapshot(viewer);
  const direction = directionOf(locale);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={locale} dir={direction} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />
      </head>
      <body>
        <Words language={locale}>
          <Providers direction={direction}>
            <SkipLinks />
            <SiteHeader
              pages={sitePages(viewer, snapshot)}
              snapshot={snapshot?.id ?? null}
              viewer={viewer && { name: viewer.name, role: viewer.role }}
            />
            {children}
            <SiteFooter />
          </Providers>
        </Words>
      </body>
    </html>
  );
}
