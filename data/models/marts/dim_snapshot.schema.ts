import { z } from 'zod';
import { defineMart, flag, number, optionalNumber, optionalText, text } from '../../../lib/warehouse/mart';

export const dimSnapshot = defineMart({
  name: 'dim_snapshot',
  grain: 'the one snapshot this file is',
  key: ['snapshot_id'],
  columns: z.object({
    snapshot_id: text('stable id of the snapshot'),
    name: text('name the supplier gave the extract'),
    supplier: text('who handed the extract over'),
    round: text('registry round: nser-2010, nser-2021, dynamic or free'),
    mode: text('full or delta'),
    synthetic: flag('true for the labelled synthetic sample'),
    boundary_set: text('boundary set that codes and polygons belong to'),
    boundary_title: text('name of the boundary set in words'),
    boundaries_schematic: flag('true until official polygons are imported'),
    as_of_on: text('day the extract describes'),
    loaded_at: text('instant of publishing'),
    survey_first_on: optionalText('first day of the year of the earliest survey'),
    survey_last_on: optionalText('last day of the year of the latest survey'),
    payments_to: optionalText('latest period with payments'),
    households: number('households kept, as published'),
    persons: number('persons in them, as published'),
    records: number('household records received, as published'),
    rejected: number('household records rejected, as published'),
    sampled_one_in: optionalNumber(
      'households of the census or of the survey weights for each one registered, two digits; empty where the extract is the whole registry',
    ),
    disclosure_policy: text('policy and parameters of the last step'),
    disclosure_key: text(
      'fingerprint of the secret that the noise follows from: figures of two keys differ by noise of their own',
    ),
    default_model: text('PMT model shown unless another is chosen'),
  }),
});
