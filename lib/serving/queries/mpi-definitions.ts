import { z } from 'zod';
import { dimMpiDefinitions } from '../../../data/models/marts/dim_mpi_definitions.schema';
import { defineQuery } from '../../warehouse/query';

/** Every multidimensional poverty measure with what this snapshot lacks to compute it. */
export const mpiDefinitions = defineQuery({
  name: 'mpi_definitions',
  sql: 'select * from dim_mpi_definitions order by position, mpi_id',
  parameters: z.object({}),
  row: dimMpiDefinitions.columns,
});
