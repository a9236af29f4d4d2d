import { perturbationTable } from '../../measures/disclosure/perturbation-table';
import type { AttackerKnowledge } from './attacker-knowledge';

/** SQL of the perturbation table as every attacker can make it from the policy: `count`, `noise`, `probability`. */
export const noiseRowsSql = (knows: AttackerKnowledge): string =>
  `(select * from (values ${perturbationTable(knows)
    .map(({ count, noise, probability }) => `(${count}, ${noise}, ${probability})`)
    .join(', ')}) as noise_rows(count, noise, probability))`;

/** SQL of the chance that a count is published as it is: `count`, `probability`. */
export const staysSql = (knows: AttackerKnowledge): string =>
  `(select count, probability from ${noiseRowsSql(knows)} where noise = 0)`;

/** SQL of the row of the table that holds for a count, a column of the query: the last row holds for all larger ones. */
export const rowOfSql = (count: string, { maximum, threshold }: AttackerKnowledge): string =>
  `least(${count}, ${maximum + threshold})`;
