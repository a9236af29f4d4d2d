/** A model as the step reads it: where its score stands in `targeting_values`, and the cut-offs that are always points of the grid. */
export interface TargetedModel {
  id: string;
  column: string;
  /** The cut-off in force for everybody; null where the model has none. */
  cutOff: number | null;
  /** All cut-offs it ever had, the one in force first. */
  official: number[];
}
