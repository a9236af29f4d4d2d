import { useLocale, useTranslations } from 'next-intl';
import { ChoiceLinks } from '@/components/coverage/choice-links';
import { coverageHref } from '@/lib/pages/coverage/coverage-href';
import { type CoverageChoice, rankings } from '@/lib/pages/coverage/coverage-keys';
import type { ProgrammeInView } from '@/lib/pages/coverage/programme-in-view';
import { indicatorOf } from '@/lib/pages/coverage/ranked-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { levels, mappedLevels } from '@/lib/science/geography/level';

/** Which programme, which places and by what they are ranked; every choice is a link. */
export function CoverageChoices({
  page,
  chosen,
  choice,
}: {
  page: PublishedPage;
  chosen: ProgrammeInView;
  choice: CoverageChoice;
}) {
  const { programme, offered } = chosen;
  const t = useTranslations('coverage');
  const levelWords = useTranslations('levels');
  const isUrdu = useLocale() === 'ur';
  const { view } = page;
  const here = levels.indexOf(page.place?.level ?? 'nation');
  const below = mappedLevels.filter((level) => levels.indexOf(level) > here || level === 'tehsil');
  const answered = rankings.filter((by) => indicatorOf(page, chosen, by === 'need' ? 'gap_rate' : by) !== undefined);
  return (
    <>
      <ChoiceLinks
        label={t('programme')}
        choices={offered.map(({ programme_id, name_en, name_ur }) => ({
          key: programme_id,
          title: isUrdu ? name_ur : name_en,
          href: coverageHref(view, choice, { view: { programme: programme_id } }),
          isHere: programme_id === programme.programme_id,
        }))}
      />
      <ChoiceLinks
        label={t('rankedBy')}
        choices={answered.map((by) => ({
          key: by,
          title: t(`rankings.${by}`),
          href: coverageHref(view, choice, { choice: { by } }),
          isHere: by === choice.by,
        }))}
      />
      <ChoiceLinks
        label={t('places')}
        choices={[
          ...below.map((level) => ({
            key: level,
            title: levelWords(level),
            href: coverageHref(view, choice, { view: { level, select: [] } }),
            isHere: level === view.level,
          })),
          {
            key: 'without',
            title: t('withoutD'),
            href: coverageHref(view, choice, { choice: { withoutD: !choice.withoutD } }),
            isHere: choice.withoutD,
          },
        ]}
      />
    </>
  );
}
