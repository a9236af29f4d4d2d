'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import type { LabPlace } from '@/lib/pages/targeting/lab-place';
import type { TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import { Panel } from '../ui/panel';
import { LabCompare } from './lab-compare';
import { labCsv } from './lab-file';
import type { LabGround } from './lab-ground';
import { type LabOutcome, labOutcome } from './lab-outcome';
import { labRows } from './lab-row';
import { LabTable } from './lab-table';
import { useScenarioWords } from './scenario-words';

interface Props {
  places: readonly LabPlace[];
  ground: LabGround;
  scenario: TargetingScenario;
  versus: TargetingScenario | null;
  note: string;
  official: LabOutcome | null;
  model: string;
  snapshot: string;
  synthetic: boolean;
  onFreeze(scenario: TargetingScenario | null): void;
}

/** The scenario at rest: beside the frozen one, and as a table of tehsils with its file. */
export const LabResults = memo(function LabResults({
  places,
  ground,
  scenario,
  versus,
  official,
  onFreeze,
  ...file
}: Props) {
  const t = useTranslations('targeting');
  const words = useScenarioWords();
  const present = useMemo(() => labOutcome(scenario, ground), [scenario, ground]);
  const frozen = useMemo(() => versus && labOutcome(versus, ground), [versus, ground]);
  const rows = useMemo(
    () => labRows(places, ground, present, official, 4 * scenario.amount),
    [places, ground, present, official, scenario.amount],
  );
  const download = (): void => {
    const { fileName, body } = labCsv({ rows, scenario, plainly: t('plainly'), ...file });
    const address = URL.createObjectURL(new Blob([body], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return (
    <>
      {versus && frozen && (
        <Panel
          title={t('compare.title')}
          aside={
            <Button size="compact-sm" variant="default" onClick={() => onFreeze(null)}>
              {t('compare.letGo')}
            </Button>
          }
        >
          <LabCompare frozen={frozen} present={present} words={{ frozen: words(versus), present: words(scenario) }} />
        </Panel>
      )}
      <Panel
        title={t('tehsils')}
        aside={
          <span className="no-print">
            <Button size="compact-sm" variant="default" onClick={() => onFreeze(scenario)}>
              {t('freeze')}
            </Button>{' '}
            <Button size="compact-sm" variant="default" onClick={download}>
              CSV
            </Button>
          </span>
        }
      >
        <LabTable rows={rows} />
        <p>{t('plainly')}</p>
      </Panel>
    </>
  );
});
