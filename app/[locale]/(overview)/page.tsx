import { MapOfPlaces } from '@/app/map-of-places';
import { publishedPage } from '@/app/published-page';
import { OverviewAnswer } from '@/components/overview/overview-answer';
import { overviewOf } from '@/lib/pages/overview/overview';
import type { PageInput } from '@/lib/pages/published/page-input';

export default function OverviewPage(input: PageInput) {
  return publishedPage({ ...input, act: 'see-aggregates' }, async (page) => {
    const overview = await overviewOf(page);
    return (
      <OverviewAnswer
        overview={overview}
        snapshot={page.snapshot}
        map={
          <MapOfPlaces
            page={page}
            measured={overview.measured}
            height="clamp(20rem, calc(100vh - 14.5rem), 46rem)"
            drillTo="/poverty"
          />
        }
      />
    );
  });
}
