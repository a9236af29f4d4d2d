import { z } from 'zod';
import { defineMart, number, optionalText, text } from '../../../lib/warehouse/mart';

export const dimFramework = defineMart({
  name: 'dim_framework',
  grain: 'one indicator of the monitoring framework: computed by an indicator of the snapshot, or not, and why',
  key: ['framework_id'],
  columns: z.object({
    framework_id: text('stable id'),
    position: number('order within lists'),
    theme_group: text('group of the framework'),
    name_en: text('name'),
    name_ur: text('name in Urdu'),
    frequency: text('how often it is asked for'),
    disaggregation: text('what it is asked to be split by, separated by commas'),
    indicator_id: optionalText('indicator of this snapshot that computes it; empty where none does'),
    reason_en: optionalText('why none does; empty where one does'),
    reason_ur: optionalText('why none does, in Urdu'),
    source: text('where the definition comes from'),
    certainty: text('how far it can be trusted'),
  }),
});
