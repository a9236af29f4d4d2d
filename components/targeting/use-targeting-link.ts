'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { formatTargeting, parseTargeting, type TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import { useRouter } from '../layout/navigation';

interface Change {
  lab?: TargetingScenario;
  versus?: TargetingScenario | null;
  note?: string;
}

export const longestNote = 140;

/** The scenario, the one frozen beside it and the note, as the link has them. `isUnread` where a part is no scenario. */
export function useTargetingLink(otherwise: TargetingScenario, hasAreas: boolean) {
  const parameters = useSearchParams();
  const router = useRouter();
  const [labs, frozen, notes] = [parameters.getAll('lab'), parameters.getAll('versus'), parameters.getAll('note')];
  const [text, versusText] = [labs.join(' '), frozen.join(' ')];
  const scenario = useMemo(() => parseTargeting(text), [text]);
  const versus = useMemo(() => parseTargeting(versusText), [versusText]);
  const write = useCallback(
    (change: Change): void => {
      const query = new URLSearchParams(window.location.search);
      if (change.lab) query.set('lab', formatTargeting(change.lab));
      if (change.versus) query.set('versus', formatTargeting(change.versus));
      if (change.versus === null) query.delete('versus');
      if (change.note !== undefined) {
        if (change.note === '') query.delete('note');
        else query.set('note', change.note.slice(0, longestNote));
      }
      const address = `?${query.toString().replaceAll('%2C', ',')}`;
      const needsAreas = [change.lab, change.versus].some((each) => each?.rule === 'areas') && !hasAreas;
      if (needsAreas) router.push(`/targeting${address}`, { scroll: false });
      else window.history.pushState(null, '', address);
    },
    [router, hasAreas],
  );
  return {
    scenario: scenario ?? otherwise,
    versus,
    note: (notes[0] ?? '').slice(0, longestNote),
    isUnread: (labs.length > 0 && scenario === null) || (frozen.length > 0 && versus === null) || notes.length > 1,
    write,
  };
}
