export interface SparkPoint {
  label: string;
  value: number | null;
  isPartial: boolean;
}
