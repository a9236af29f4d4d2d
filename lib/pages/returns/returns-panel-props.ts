import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';

export interface ReturnsPanelProps {
  /** One a programme and period, for the nation. */
  returns: readonly ProgrammeReturn[];
  /** What the registry itself says of paid over eligible, by programme; null where it holds none of it. */
  registry: ReadonlyMap<string, number | null>;
  shown: ProgrammeReturn | undefined;
  hrefOf(one: ProgrammeReturn): string;
}
