import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';
import { writeFindings } from '../../extract/load-tables';
import { readContracts } from '../../extract/read-contracts';
import { columnsAllAlike } from '../plausibility/columns-all-alike';
import { indicatorsByColumn } from '../plausibility/columns-behind';
import { figuresAllAlike } from '../plausibility/figures-all-alike';
import { figuresChanged } from '../plausibility/figures-changed';
import { figuresOutOfRange } from '../plausibility/figures-out-of-range';
import { judgedFigures } from '../plausibility/judged-figure';
import { pointsMissing } from '../plausibility/points-missing';

/**
 * Writes as findings what is hardly believable: figures out of their range, answers all alike, columns of one value, kinds of points
 * missing from provinces, and what moved too far since the snapshot before. Judges what is published and changes no figure;
 * comes after `fct_indicator_values` and `fct_indicator_history`.
 */
export async function judgePlausibility(
  connection: Connection,
  indicators: readonly Indicator[],
  defaultModel: string,
): Promise<void> {
  const households = (await readContracts()).filter(({ table }) => table === 'households');
  const resting = await indicatorsByColumn(connection, indicators);
  const judged = await judgedFigures(connection, indicators, defaultModel);
  const columns = await Promise.all(households.map((contract) => columnsAllAlike(connection, contract, resting)));
  await writeFindings(connection, [
    ...judged.flatMap(({ indicator, figures }) => [
      ...figuresOutOfRange(indicator, figures),
      ...figuresAllAlike(indicator, figures),
    ]),
    ...columns.flat(),
    ...(await pointsMissing(connection, indicators)),
    ...(await figuresChanged(connection, indicators, defaultModel)),
  ]);
}
