import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CoverageChoices } from '@/app/coverage/coverage-choices';
import { coverageMap } from '@/app/coverage/coverage-map';
import { publishedPage } from '@/app/published-page';
import { CascadeTable } from '@/components/coverage/cascade-table';
import { CoverageSummary } from '@/components/coverage/coverage-summary';
import { EquityPanel } from '@/components/coverage/equity-panel';
import { GapsPanel } from '@/components/coverage/gaps-panel';
import { GroupTable } from '@/components/coverage/group-table';
import { NeedPanel } from '@/components/coverage/need-panel';
import { Shortlist } from '@/components/coverage/shortlist';
import { Crumbs } from '@/components/indicator/crumbs';
import { FigureFindings } from '@/components/indicator/figure-findings';
import { LeadingFigure } from '@/components/indicator/leading-figure';
import { RankingList } from '@/components/indicator/ranking-list';
import { Link } from '@/components/layout/link';
import { PageHead } from '@/components/layout/page-head';
import { FigureTable } from '@/components/table/figure-table';
import { Board } from '@/components/ui/board';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { cascadeOf } from '@/lib/pages/coverage/cascade';
import { coverageOf } from '@/lib/pages/coverage/coverage';
import { coverageColumns } from '@/lib/pages/coverage/coverage-columns';
import { coverageFiles } from '@/lib/pages/coverage/coverage-files';
import { coverageHref } from '@/lib/pages/coverage/coverage-href';
import { coverageChoice, coverageKeys, needWeights, writeChoice } from '@/lib/pages/coverage/coverage-keys';
import { gapsOf } from '@/lib/pages/coverage/gaps';
import { needOf, shortlistLength } from '@/lib/pages/coverage/need';
import { needAndCoverage } from '@/lib/pages/coverage/need-and-coverage';
import { programmeInView } from '@/lib/pages/coverage/programme-in-view';
import { rankedPlaces } from '@/lib/pages/coverage/ranked-places';
import { shortlistPlaces } from '@/lib/pages/coverage/shortlist-places';
import { partsOf } from '@/lib/pages/measure/parts';
import type { PageInput } from '@/lib/pages/published/page-input';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { formatView } from '@/lib/serving/view-state/format-view';

export async function generateMetadata({ params }: PageInput): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'nav' });
  return { title: t('coverage') };
}

const listed = 10;
const groupRates = ['exclusion_by_rule', 'take_up_served_over_eligible', 'paid_over_eligible'];

export default async function CoveragePage(input: PageInput) {
  const choice = coverageChoice(await input.searchParams);
  return publishedPage(
    { ...input, act: 'see-aggregates' },
    async (page) => {
      const [t, levels, units, chosen] = await Promise.all([
        getTranslations('coverage'),
        getTranslations('levels'),
        getTranslations('programmes.units'),
        programmeInView(page),
      ]);
      if (chosen === null) return <Notice>{t('noProgrammes')}</Notice>;
      const { view, language, snapshot } = page;
      const titles = { gap: t(`gaps.${chosen.gap}.households`), share: t(`gaps.${chosen.gap}.share`) };
      const asked = { programme: chosen, choice };
      const by = choice.by === 'need' ? 'gap_rate' : choice.by;
      const [wanted, fallback, missed, coverage, need] = await Promise.all([
        rankedPlaces(page, { ...asked, by, title: by === 'gap' ? titles.gap : titles.share }),
        rankedPlaces(page, { ...asked, by: 'gap', title: titles.gap }),
        rankedPlaces(page, { ...asked, by: 'gap_rate', title: titles.share }),
        coverageOf(page, chosen),
        needOf(page, choice, t('needIndex')),
      ]);
      const measured = wanted ?? fallback;
      const gaps = gapsOf(page, chosen, coverage.figures);
      const [headline] = gaps;
      if (measured === null || missed === null || !headline) return <Notice>{t('noProgrammes')}</Notice>;
      const isJoint = choice.by === 'need' && need !== null;
      const [cascade, map] = await Promise.all([
        cascadeOf(page, chosen, coverage.figures),
        coverageMap({ page, measured, need: isJoint ? need : null }),
      ]);
      const joint = need && needAndCoverage(need, missed, language);
      const words = {
        gap: titles.gap,
        gapRate: titles.share,
        exclusion: t('rankings.exclusion'),
        leakage: t('rankings.leakage'),
        need: t('needIndex'),
        needRank: t('needRank'),
        rankRange: t('rankRange'),
        quality: t('grade'),
        none: t('noGrade'),
      };
      const counted =
        chosen.programme.unit === 'household'
          ? t('counted.household')
          : t('counted.person', { unit: units(chosen.programme.unit) });
      const groupMeasures = page.indicators
        .filter(({ indicator_id }) => groupRates.some((name) => indicator_id === `${chosen.prefix}_${name}`))
        .map((indicator) => ({
          ...measureOf(indicator, language),
          title: t(`groupRates.${indicator.indicator_id.slice(chosen.prefix.length + 1)}`),
        }));
      const files = coverageFiles(page, chosen.programme.programme_id, choice);
      const kept = [
        ...new URLSearchParams(formatView(view)),
        ...new URLSearchParams(writeChoice({ ...choice, weights: needWeights })),
      ];
      return (
        <>
          <PageHead
            title={t('title', { programme: chosen.name })}
            above={page.place && <Crumbs place={page.place} view={view} path="/coverage" />}
            figure={
              <>
                <small>{measured.measure.title}</small>{' '}
                <LeadingFigure figure={measured.whole} measure={measured.measure} explanation={measured.explanation} />
              </>
            }
          />
          {chosen.notHeld && <Notice>{t('notOffered', { programme: chosen.notHeld })}</Notice>}
          <CoverageChoices page={page} chosen={chosen} choice={choice} />
          <CoverageSummary gap={headline} figures={coverage.figures} prefix={chosen.prefix} page={page} />
          <FigureFindings findings={measured.explanation.findings} />
          <p className="prose">{counted}</p>
          <Board kind="map">
            {map ?? <Notice>{t('noPolygons')}</Notice>}
            <Panel title={isJoint ? t('greatestNeed') : measured.measure.title}>
              <RankingList
                rows={isJoint && need ? need.rows : measured.rows}
                measure={isJoint && need ? need.measure : measured.measure}
                shown={listed}
              />
            </Panel>
          </Board>
          <Shortlist
            places={shortlistPlaces(coverage.places, need, language, snapshot.sampled_one_in)}
            suggested={(joint?.worst ?? []).slice(0, shortlistLength).map(({ code }) => code)}
            csvHref={files.shortlistHref}
          />
          <GapsPanel gaps={gaps} />
          <Panel title={t('cascade')}>
            <CascadeTable steps={cascade} />
          </Panel>
          <FigureTable
            rows={measured.rows}
            measure={measured.measure}
            caption={t('table', { programme: chosen.name, level: levels(view.level) })}
            csvHref={files.placesHref}
            extras={coverageColumns(measured, coverage.places, need, {
              words,
              language,
              by,
              oneIn: snapshot.sampled_one_in,
            })}
            parts={
              by === 'gap_rate' || measured.measure.unit === 'count'
                ? null
                : partsOf(measured.indicator, language, snapshot)
            }
          />
          <Board kind="halves">
            {need && joint && (
              <NeedPanel
                need={need}
                joint={joint}
                kept={kept}
                usualHref={choice.isWeighed ? coverageHref(view, choice, { choice: { weights: needWeights } }) : null}
              />
            )}
            <EquityPanel coverage={coverage} fileHref={files.fifthsHref} />
          </Board>
          <Panel title={t('groups')}>
            <GroupTable figures={coverage.figures} measures={groupMeasures} snapshot={snapshot} />
            <p>{t('groupsNote')}</p>
            <p>
              <Link href="/methods/coverage">{t('method')}</Link>
            </p>
          </Panel>
        </>
      );
    },
    { otherKeys: coverageKeys },
  );
}
