import type { Viewer } from '@/lib/serving/access/viewer';
import { programmes } from '@/lib/serving/queries/programmes';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

export interface ProgrammeChoice {
  id: string;
  name: string;
}

/** Programmes a key can be made for: those whose rule is about a household. None before the first publish. */
export async function programmeChoices(by: Viewer, language: string): Promise<ProgrammeChoice[]> {
  const answer = await withSnapshot(null, { viewer: by, act: 'manage-users' }, (ask) =>
    ask(programmes, { programme: null }),
  );
  return (answer.ok ? answer.value : [])
    .filter(({ unit }) => unit === 'household')
    .map(({ programme_id: id, name_en, name_ur }) => ({ id, name: language === 'ur' ? name_ur : name_en }));
}
