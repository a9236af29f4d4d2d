import { dimMpiDefinitions } from '../../../../data/models/marts/dim_mpi_definitions.schema';
import {
  componentsOf,
  type MpiComponent,
  type MpiDefinition,
  totalWeight,
} from '../../../measures/indicators/mpi/definition';
import { measuredDefinition } from '../../../measures/indicators/mpi/measured-definition';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { sha256OfText } from '../manifest';

/**
 * Says of each multidimensional measure whether this extract can compute it, into `dim_mpi_definitions`: every component must
 * be known for at least half of the described households. Returns the ids of those that can.
 */
export async function judgeMpiDefinitions(
  connection: Connection,
  definitions: readonly MpiDefinition[],
): Promise<ReadonlySet<string>> {
  const asked = [
    ...new Set(definitions.flatMap((each) => componentsOf(each).flatMap(({ deprivedIf }) => deprivedIf ?? []))),
  ];
  const counted = asked.map((sql, index) => `count(${sql})::double as answered_${index}`);
  const counts = await connection.one(
    `select ${['count(*)::double as households', ...counted].join(', ')} from int_households_described`,
  );
  const households = Number(counts?.households ?? 0);
  const answersOf = ({ deprivedIf }: MpiComponent): number =>
    deprivedIf === null ? 0 : Number(counts?.[`answered_${asked.indexOf(deprivedIf)}`] ?? 0);
  const measured = measuredDefinition(definitions);
  const rows = definitions.map((definition) => {
    const lacking = componentsOf(definition).filter(
      (component) => component.deprivedIf === null || households === 0 || 2 * answersOf(component) < households,
    );
    const lacks = lacking.map((component) => lackOf(component));
    return {
      mpi_id: definition.id,
      position: definition.position,
      title_en: definition.title.en,
      title_ur: definition.title.ur,
      source: definition.source,
      confidence_en: definition.confidence.en,
      confidence_ur: definition.confidence.ur,
      measured: definition === measured,
      computed: lacking.length === 0,
      lacks_en: lacks.map(({ en }) => en).join('\n'),
      lacks_ur: lacks.map(({ ur }) => ur).join('\n'),
      cut_off: definition.cutOff,
      total_weight: totalWeight(definition),
      definition: JSON.stringify(definition),
      checksum: sha256OfText(JSON.stringify(definition)),
    };
  });
  await writeMart(connection, dimMpiDefinitions, rows);
  return new Set(rows.filter(({ computed }) => computed).map(({ mpi_id }) => mpi_id));
}

function lackOf({ title, lacks, columns }: MpiComponent) {
  if (lacks !== null) return { en: `${title.en}: ${lacks.en}`, ur: `${title.ur}: ${lacks.ur}` };
  return {
    en: `${title.en}: ${columns.join(', ')} known for fewer than half of the households`,
    ur: `${title.ur}: ${columns.join('، ')} — نصف سے کم گھرانوں کا معلوم`,
  };
}
