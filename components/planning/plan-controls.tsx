'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { PlanDemand } from '@/lib/pages/planning/plan-place';
import { type Scenario, type Service, services } from '@/lib/science/planning/scenario';
import { useRouter } from '../layout/navigation';
import styles from './plan-controls.module.css';

interface Props {
  scenario: Scenario;
  demands: readonly PlanDemand[];
  /** Where the plan may look: the nation, its provinces, and the place in force. */
  places: readonly { code: string; name: string }[];
  place: string;
  onChange(change: Partial<Scenario>): void;
}

const counts = [1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60];
const radii = [5, 10, 15, 20, 30, 40, 50, 75, 100, 150];
const caps = [0, 1, 2, 3, 5, 10];

const withInForce = (offered: readonly number[], inForce: number): string[] =>
  [...new Set([...offered, inForce])].sort((one, other) => one - other).map(String);

/** What a plan asks; every choice is in the link and the plan follows at once. */
export function PlanControls({ scenario, demands, places, place, onChange }: Props) {
  const t = useTranslations('planning');
  const router = useRouter();
  const listens = useMounted();
  const capChoices = (inForce: number) =>
    withInForce(caps, inForce).map((value) => ({ value, label: value === '0' ? t('noCap') : value }));
  const goTo = (code: string): void => {
    const query = new URLSearchParams(window.location.search);
    query.set('place', code);
    router.push(`/planning?${query}`);
  };
  return (
    <form className={styles.controls} aria-label={t('controls')} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.fields} disabled={!listens}>
        <NativeSelect
          label={t('service')}
          size="xs"
          value={scenario.service}
          data={services.map((value) => ({ value, label: t(`services.${value}`) }))}
          onChange={(event) => onChange({ service: event.currentTarget.value as Service, sites: null })}
        />
        <NativeSelect
          label={t('demand')}
          size="xs"
          className={styles.wide}
          value={scenario.demand}
          data={demands.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => onChange({ demand: event.currentTarget.value, sites: null })}
        />
        <NativeSelect
          label={t('where')}
          size="xs"
          value={place}
          data={places.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => goTo(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('count')}
          size="xs"
          value={String(scenario.count)}
          data={withInForce(counts, scenario.count)}
          onChange={(event) => onChange({ count: Number(event.currentTarget.value), sites: null })}
        />
        <NativeSelect
          label={t('radius')}
          size="xs"
          value={String(scenario.radiusKm)}
          data={withInForce(radii, scenario.radiusKm)}
          onChange={(event) => onChange({ radiusKm: Number(event.currentTarget.value), sites: null })}
        />
        <NativeSelect
          label={t('districtCap')}
          size="xs"
          value={String(scenario.districtCap)}
          data={capChoices(scenario.districtCap)}
          onChange={(event) => onChange({ districtCap: Number(event.currentTarget.value), sites: null })}
        />
        <NativeSelect
          label={t('provinceCap')}
          size="xs"
          value={String(scenario.provinceCap)}
          data={capChoices(scenario.provinceCap)}
          onChange={(event) => onChange({ provinceCap: Number(event.currentTarget.value), sites: null })}
        />
      </fieldset>
    </form>
  );
}
