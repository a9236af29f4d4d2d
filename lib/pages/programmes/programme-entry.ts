import type { ProgrammeFigure } from '@/lib/pages/programmes/programme-figure';

/** The figures that a list of programmes shows of each, in their order. */
export const programmeColumns = ['enrolled', 'paid', 'progress', 'timely', 'kept'] as const;

type ProgrammeColumn = (typeof programmeColumns)[number];

export interface ProgrammeEntry {
  id: string;
  name: string;
  target: string;
  /** Null where no score decides or none is known. */
  cutOff: number | null;
  amount: number | null;
  amountTo: number | null;
  per: readonly string[];
  /** False where the snapshot holds nothing of it. */
  measured: boolean;
  figures: Readonly<Record<ProgrammeColumn, ProgrammeFigure | null>>;
}
