import { z } from 'zod';
import { defineMart, flag, number, text } from '../../../lib/warehouse/mart';

export const dimMpiDefinitions = defineMart({
  name: 'dim_mpi_definitions',
  grain: 'one multidimensional poverty measure, computed or not',
  key: ['mpi_id'],
  columns: z.object({
    mpi_id: text('stable id'),
    position: number('order within lists'),
    title_en: text('title'),
    title_ur: text('title in Urdu'),
    source: text('where the definition comes from'),
    confidence_en: text('how sure weights and cut-offs are'),
    confidence_ur: text('how sure weights and cut-offs are, in Urdu'),
    measured: flag('true for the measure that the indicators of the theme deprivation are taken by'),
    computed: flag('true where at least half of the registered households answered each component'),
    lacks_en: text('what it lacks, one component a line; empty where it is computed'),
    lacks_ur: text('what it lacks, in Urdu, one component a line; empty where it is computed'),
    cut_off: number('sum of weights from which a household is poor'),
    total_weight: number('sum of all weights'),
    definition: text('the whole definition as JSON'),
    checksum: text('SHA-256 of the definition'),
  }),
});
