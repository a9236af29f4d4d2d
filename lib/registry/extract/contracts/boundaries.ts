import type { TableContract } from '../contract';

/** A map file (GeoJSON or TopoJSON), listed and checked like the others and read by the boundary import. */
export const contract: TableContract = {
  table: 'boundaries',
  grain: 'one polygon of one tehsil',
  key: [],
  required: false,
  columns: [],
};
