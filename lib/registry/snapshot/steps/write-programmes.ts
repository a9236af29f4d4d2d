import { dimProgrammes } from '../../../../data/models/marts/dim_programmes.schema';
import { amountsInForce, nameInForce, rulesInForce } from '../../../measures/programmes/in-force';
import type { Programme } from '../../../measures/programmes/programme-schema';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';
import { sha256OfText } from '../manifest';

const joined = (texts: readonly (string | null)[], by: string): string | null =>
  [...new Set(texts.flatMap((each) => each ?? []))].join(by) || null;

/** Writes every programme as it stands on the day of the extract; `measured` are those whose indicators are offered. */
export async function writeProgrammes(
  connection: Connection,
  programmes: readonly Programme[],
  measured: readonly Programme[],
  asOf: string,
): Promise<void> {
  await writeMart(
    connection,
    dimProgrammes,
    programmes.map((programme, position) => {
      const { condition, benefit } = programme;
      const name = nameInForce(programme, asOf);
      const rules = rulesInForce(programme, asOf);
      const amounts = amountsInForce(programme, asOf);
      const pkr = amounts.flatMap((amount) => [amount.pkr, amount.pkr_to].filter((each) => each !== null));
      const definition = JSON.stringify(programme);
      return {
        programme_id: programme.id,
        position,
        name_en: name.en,
        name_ur: name.ur,
        kind: programme.kind,
        unit: programme.unit,
        target_group_en: programme.target_group.en,
        target_group_ur: programme.target_group.ur,
        condition_en: condition?.en ?? null,
        condition_ur: condition?.ur ?? null,
        cut_off: rules[0]?.cut_off ?? null,
        rule_en: joined(
          rules.map((rule) => rule.conditions.en),
          '\n',
        ),
        rule_ur: joined(
          rules.map((rule) => rule.conditions.ur),
          '\n',
        ),
        rule_source: joined(
          rules.map((rule) => rule.source),
          '; ',
        ),
        rule_confidence: rules[0]?.confidence ?? null,
        amount_pkr: pkr.length > 0 ? Math.min(...pkr) : null,
        amount_pkr_to: pkr.length > 0 ? Math.max(...pkr) : null,
        amount_per: joined(
          amounts.map(({ per }) => per),
          ',',
        ),
        amount_source: joined(
          amounts.map((amount) => amount.source),
          '; ',
        ),
        amount_confidence: amounts[0]?.confidence ?? null,
        benefit_en: benefit?.en ?? null,
        benefit_ur: benefit?.ur ?? null,
        schedule: programme.schedule,
        monitored_by: programme.monitored_by,
        service_kinds: programme.service_kinds.join(','),
        source: programme.source,
        confidence: programme.confidence,
        measured: measured.includes(programme),
        definition,
        checksum: sha256OfText(definition),
      };
    }),
  );
}
