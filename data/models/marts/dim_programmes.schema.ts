import { z } from 'zod';
import { defineMart, flag, number, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

export const dimProgrammes = defineMart({
  name: 'dim_programmes',
  grain: 'one programme with the name, rule and amount of the day of the extract',
  key: ['programme_id'],
  columns: z.object({
    programme_id: text('stable id'),
    position: number('order within lists'),
    name_en: text('name of the day'),
    name_ur: text('name of the day, in Urdu'),
    kind: text('kind of programme'),
    unit: text('who is enrolled: household, child, woman, woman_or_child, person, student or patient'),
    target_group_en: text('whom it is for'),
    target_group_ur: text('whom it is for, in Urdu'),
    condition_en: optionalText('what must be done to be paid; empty where nothing'),
    condition_ur: optionalText('what must be done to be paid, in Urdu; empty where nothing'),
    cut_off: optionalNumber(
      'highest score of the first rule in force; empty where the score does not decide or is not known',
    ),
    rule_en: optionalText('rules in force in words, one a line; empty where none is in force'),
    rule_ur: optionalText('rules in force in words, in Urdu, one a line; empty where none is in force'),
    rule_source: optionalText('where the rules in force come from; empty where no source confirms them'),
    rule_confidence: optionalText('how far the first of them can be trusted; empty where none is in force'),
    amount_pkr: optionalNumber('lowest amount in force, rupees; empty where none is known'),
    amount_pkr_to: optionalNumber('highest amount in force, rupees; empty where none is known'),
    amount_per: optionalText('what the amounts are paid for: month, quarter, year or once, separated by commas'),
    amount_source: optionalText('where the amounts in force come from; empty where no source confirms them'),
    amount_confidence: optionalText('how far the first of them can be trusted; empty where none is in force'),
    benefit_en: optionalText('what is given besides or instead of an amount'),
    benefit_ur: optionalText('what is given besides or instead of an amount, in Urdu'),
    schedule: optionalText('how often it is paid; empty where not known'),
    monitored_by: optionalText(
      'table that tells each quarter whether the condition was kept; empty where there is none',
    ),
    service_kinds: text('kinds of service points that serve it, separated by commas'),
    source: text('where the description comes from'),
    confidence: text('how far it can be trusted'),
    measured: flag('true where the extract holds a spell, so that the indicators of the programme are offered'),
    definition: text('the whole programme with every dated rule and amount, as JSON'),
    checksum: text('SHA-256 of the definition'),
  }),
});
