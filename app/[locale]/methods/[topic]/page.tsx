import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/layout/link';
import { Prose } from '@/components/layout/prose';
import { directionOf, type Language } from '@/lib/core/language';
import { guardPage } from '@/lib/pages/access/guard-page';
import { methodPage } from '@/lib/pages/methods/method-pages';
import type { PageInput } from '@/lib/pages/published/page-input';

type Input = PageInput<{ topic: string }>;

async function pageOf({ params }: Input) {
  const { locale, topic } = await params;
  return methodPage(topic, locale as Language);
}

export async function generateMetadata(input: Input): Promise<Metadata> {
  const page = await pageOf(input);
  return page ? { title: page.title } : {};
}

export default async function MethodPage(input: Input) {
  await guardPage('read-open');
  const page = await pageOf(input);
  if (!page) notFound();
  const t = await getTranslations('methods');
  return (
    <main id="content" tabIndex={-1}>
      <Prose language={page.language} direction={directionOf(page.language)} html={page.html}>
        <Link href="/methods">{t('title')}</Link>
        <h1>{page.title}</h1>
      </Prose>
    </main>
  );
}
