'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { PlanBoardProps } from '@/lib/pages/planning/plan-board-props';
import { workOutPlan } from '@/lib/science/planning/work-out-plan';
import { Board } from '../ui/board';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { needClasses } from './need-classes';
import styles from './plan-board.module.css';
import { PlanCompare } from './plan-compare';
import { PlanControls } from './plan-controls';
import { planCsv, planGeoJson } from './plan-file';
import { PlanLegend } from './plan-legend';
import { PlanMap } from './plan-map';
import mapStyles from './plan-map.module.css';
import { PlanSummary } from './plan-summary';
import { LeftTable, SiteTable } from './plan-tables';
import { usePlanLink } from './use-plan-link';

/** One plan: what it asks, the map to move its sites on, what each adds, what is left, and another plan beside it. */
export function PlanBoard(props: PlanBoardProps) {
  const { outline, places, demands, regions, place, snapshot, synthetic } = props;
  const t = useTranslations('planning');
  const { scenario, versus, isUnread, write } = usePlanLink(demands);
  const [draft, setDraft] = useState<string[] | null>(null);
  const shortlist = useMemo(() => new Set(props.shortlist), [props.shortlist]);
  const byCode = useMemo(() => new Map(places.map((each) => [each.code, each])), [places]);
  const plan = useMemo(
    () => workOutPlan(places, draft ? { ...scenario, sites: draft } : scenario, shortlist),
    [places, scenario, draft, shortlist],
  );
  const frozen = useMemo(() => versus && workOutPlan(places, versus, shortlist), [places, versus, shortlist]);
  const classes = useMemo(() => needClasses(places, scenario.demand, plan), [places, scenario.demand, plan]);
  const codes = plan.sites.map(({ code }) => code);
  const move = (site: number, code: string, settled: boolean): void => {
    const next = codes.includes(code) ? codes : codes.map((each, index) => (index === site ? code : each));
    setDraft(settled ? null : next);
    if (settled && (draft !== null || next !== codes)) write({ plan: { ...scenario, sites: next } });
  };
  const file = { plan, scenario, places: byCode, snapshot, synthetic };
  return (
    <>
      {isUnread && <Notice>{t('unread')}</Notice>}
      {shortlist.size > 0 && (
        <Notice icon="pin">
          {t('shortlist', { tehsils: shortlist.size })}{' '}
          <Button size="compact-xs" variant="default" onClick={() => write({ select: null })}>
            {t('everywhere')}
          </Button>
        </Notice>
      )}
      <PlanControls
        scenario={scenario}
        demands={demands}
        places={regions}
        place={place}
        onChange={(change) => write({ plan: { ...scenario, ...change } })}
      />
      <PlanSummary plan={plan} scenario={scenario} />
      <Board kind="text">
        <Panel title={t('map')}>
          <PlanMap
            outline={outline}
            places={places}
            plan={plan}
            classes={classes}
            radiusKm={scenario.radiusKm}
            onMove={move}
            onLift={() => setDraft(null)}
          />
          <PlanLegend classes={classes} unknown={plan.unknown} />
          <p className={mapStyles.note}>{t('howToMove')}</p>
        </Panel>
        <Panel title={t('sites')}>
          <div className={styles.actions}>
            {scenario.sites && (
              <Button size="compact-sm" onClick={() => write({ plan: { ...scenario, sites: null } })}>
                {t('suggest')}
              </Button>
            )}
            <Button size="compact-sm" variant="default" onClick={() => save(planCsv(file), 'text/csv')}>
              CSV
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => save(planGeoJson(file), 'application/geo+json')}>
              GeoJSON
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => write({ versus: { ...scenario, sites: codes.length > 0 ? codes : null } })}
            >
              {t('freeze')}
            </Button>
          </div>
          {plan.sites.length === 0 ? <p>{t('noSites')}</p> : <SiteTable {...file} />}
        </Panel>
      </Board>
      {versus && frozen && (
        <Panel
          title={t('compare.title')}
          aside={
            <Button size="compact-sm" variant="default" onClick={() => write({ versus: null })}>
              {t('compare.letGo')}
            </Button>
          }
        >
          <PlanCompare
            frozen={{ scenario: versus, plan: frozen }}
            present={{ scenario, plan }}
            demands={demands}
            places={byCode}
          />
        </Panel>
      )}
      <div className={styles.left}>
        <Panel title={t('leftTitle')}>
          <LeftTable {...file} />
        </Panel>
      </div>
    </>
  );
}

function save({ fileName, body }: { fileName: string; body: string }, type: string): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
