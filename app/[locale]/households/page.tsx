import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { publishedPage } from '@/app/published-page';
import { HouseholdSearch } from '@/components/households/household-search';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { Stack } from '@/components/ui/stack';
import { signInAddress } from '@/lib/pages/access/sign-in-address';
import { searchChoicesOf } from '@/lib/pages/households/search-choices';
import type { PageInput } from '@/lib/pages/published/page-input';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('households') };
}

export default function HouseholdsPage(input: PageInput) {
  return publishedPage(
    input,
    async (page) => {
      const [t, choices] = await Promise.all([getTranslations('households'), searchChoicesOf(page)]);
      return (
        <Stack>
          <PageHead title={t('title')} actions={<Link href="/methods/households">{t('methodPage')}</Link>} />
          <p className="prose">{t('intro')}</p>
          <HouseholdSearch
            choices={choices}
            snapshot={page.view.snapshot}
            signIn={signInAddress(page.language, '/households')}
          />
        </Stack>
      );
    },
    { act: 'see-record' },
  );
}
