/** One place in the chart of need against coverage. */
export interface QuadrantPoint {
  code: string;
  name: string;
  /** Need index, 0–100. */
  need: number;
  /** Share missed, 0–1. */
  missed: number;
  /** Need and share missed both at or above their medians. */
  isWorst: boolean;
}
