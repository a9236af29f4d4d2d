import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';
import { buildModels, type SqlModel } from '../sql-models';
import { publishReporting } from './publish-reporting';
import { setTargets } from './set-targets';
import { writeFramework } from './write-framework';

export interface MonitoringCall {
  policy: DisclosurePolicy;
  defaultModel: string;
  indicators: readonly Indicator[];
}

/** What is monitored: who sent what, targets beside the published figures, the framework and its events. */
export async function writeMonitoring(
  connection: Connection,
  models: readonly SqlModel[],
  { policy, defaultModel, indicators }: MonitoringCall,
): Promise<void> {
  await buildModels(connection, models, ['int_reporting', 'int_instalments_described']);
  await publishReporting(connection, policy);
  await setTargets(connection, indicators, defaultModel);
  await writeFramework(connection);
}
