import { dimEvents } from '../../../../data/models/marts/dim_events.schema';
import { dimFramework } from '../../../../data/models/marts/dim_framework.schema';
import { readEvents } from '../../../measures/monitoring/read-events';
import { readFramework } from '../../../measures/monitoring/read-framework';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';

const notInExtract = {
  en: 'The extract holds nothing of the table this is counted in.',
  ur: 'فراہم کردہ ڈیٹا میں وہ جدول خالی ہے جس سے یہ گنا جاتا ہے۔',
};

/** Writes the framework and the events into the snapshot; what this extract offers no indicator for says so. */
export async function writeFramework(connection: Connection): Promise<void> {
  const offered = new Set(
    (await connection.all('select indicator_id from dim_indicators')).map((row) => row.indicator_id),
  );
  await writeMart(
    connection,
    dimFramework,
    readFramework().map((entry) => {
      const indicator = entry.indicator !== null && offered.has(entry.indicator) ? entry.indicator : null;
      const reason = indicator === null ? (entry.reason ?? notInExtract) : null;
      return {
        framework_id: entry.id,
        position: entry.position,
        theme_group: entry.group,
        name_en: entry.name.en,
        name_ur: entry.name.ur,
        frequency: entry.frequency,
        disaggregation: entry.disaggregation.join(','),
        indicator_id: indicator,
        reason_en: reason?.en ?? null,
        reason_ur: reason?.ur ?? null,
        source: entry.source,
        certainty: entry.certainty,
      };
    }),
  );
  await writeMart(
    connection,
    dimEvents,
    readEvents().map((event) => ({
      event_id: event.id,
      on_day: event.on,
      precision: event.precision,
      programmes: event.programmes.join(','),
      title_en: event.title.en,
      title_ur: event.title.ur,
      source: event.source,
      certainty: event.certainty,
    })),
  );
}
