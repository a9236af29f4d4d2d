'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { TargetingBoardProps } from '@/lib/pages/targeting/targeting-board-props';
import { gridNeighbours } from '@/lib/science/targeting/grid-neighbours';
import { householdsNear } from '@/lib/science/targeting/households-near';
import type { TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import { Board } from '../ui/board';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { Stack } from '../ui/stack';
import { distributionOf } from './distribution-of';
import { ErrorsPanel } from './errors-panel';
import { FairnessPanel } from './fairness-panel';
import { groupCounts } from './group-counts';
import { LabControls } from './lab-controls';
import { labGround } from './lab-ground';
import { LabMap } from './lab-map';
import { labOutcome } from './lab-outcome';
import { LabResults } from './lab-results';
import { LabSummary } from './lab-summary';
import { OffGrid } from './off-grid';
import { useTargetingLink } from './use-targeting-link';

/** The lab: a question, its map and numbers while it moves, another beside it, who is treated how, and the errors. */
export function TargetingBoard(props: TargetingBoardProps) {
  const { outline, places, groups, official, amount, errors } = props;
  const t = useTranslations('targeting');
  const whole = useMemo(() => distributionOf(props.whole), [props.whole]);
  const ground = useMemo(() => labGround(props.whole, places, groups), [props.whole, places, groups]);
  const start = official ?? whole.points[Math.floor(whole.points.length / 3)] ?? 0;
  const otherwise = useMemo(
    (): TargetingScenario => ({ rule: 'cut', value: start, other: 0, amount, years: 1, indexation: 0 }),
    [start, amount],
  );
  const { scenario: linked, versus, note, isUnread, write } = useTargetingLink(otherwise, props.hasAreas);
  const [draft, setDraft] = useState<TargetingScenario | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link that has arrived is what lets the draft go
  useEffect(() => {
    if (rest.current === undefined) setDraft(null);
  }, [linked]);
  const scenario = draft ?? linked;
  const change = (next: TargetingScenario): void => {
    clearTimeout(rest.current);
    rest.current = undefined;
    setDraft(next);
    write({ lab: next });
  };
  const move = (next: TargetingScenario): void => {
    setDraft(next);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => change(next), 500);
  };
  const isOffGrid = (those: TargetingScenario): boolean =>
    lines(those).some((line) => !gridNeighbours(whole.points, line).isPoint);
  const off = [linked, versus].find((each) => each && isOffGrid(each));
  const inForce = useMemo(
    () => (official === null ? null : labOutcome({ ...otherwise, value: official, amount: scenario.amount }, ground)),
    [official, otherwise, ground, scenario.amount],
  );
  const outcome = useMemo(() => labOutcome(scenario, ground), [scenario, ground]);
  const cutOffBelow = useDeferredValue(outcome.cutOff);
  const freeze = useCallback((frozen: TargetingScenario | null) => write({ versus: frozen }), [write]);
  if (off) {
    return (
      <OffGrid
        lines={lines(off)}
        grid={whole.points}
        onChoose={(line, instead) => write({ [off === linked ? 'lab' : 'versus']: replaced(off, line, instead) })}
      />
    );
  }
  const fifth = outcome.cutOff === null ? undefined : groupCounts(groups, 'consumption_fifth', outcome.cutOff)[0];
  return (
    <>
      {isUnread && <Notice>{t('unread')}</Notice>}
      <LabControls
        scenario={scenario}
        grid={whole.points}
        most={(whole.all * 4 * scenario.amount) / 1e6}
        start={start}
        note={note}
        onMove={move}
        onChange={change}
        onNote={(next) => write({ note: next })}
      />
      <LabSummary
        outcome={outcome}
        official={inForce}
        scored={whole.all}
        poorestFifth={fifth && fifth.n > 0 ? fifth.in / fifth.n : null}
        near={outcome.cutOff === null ? null : (householdsNear(ground.whole.places, outcome.cutOff, 2)[0] ?? null)}
      />
      <Board kind="halves">
        <Panel title={t('map')}>
          <LabMap outline={outline} places={places} scored={ground.scored} outcome={outcome} official={inForce} />
        </Panel>
        <FairnessPanel groups={groups} cutOff={cutOffBelow ?? start} />
      </Board>
      <Stack>
        <LabResults
          {...{ places, ground, scenario: linked, versus, note }}
          official={inForce}
          model={props.model}
          snapshot={props.snapshot}
          synthetic={props.synthetic}
          onFreeze={freeze}
        />
        <ErrorsPanel groups={groups} cutOff={cutOffBelow} errors={errors} />
      </Stack>
    </>
  );
}

/** The cut-offs that a scenario names. */
const lines = ({ rule, value, other }: TargetingScenario): number[] =>
  rule === 'areas' ? [value, other] : rule === 'cut' || rule === 'cap' ? [value] : [];

const replaced = (scenario: TargetingScenario, line: number, instead: number): TargetingScenario => ({
  ...scenario,
  value: scenario.value === line ? instead : scenario.value,
  other: scenario.rule === 'areas' && scenario.other === line ? instead : scenario.other,
});
