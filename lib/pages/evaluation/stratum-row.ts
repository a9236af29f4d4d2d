export interface StratumRow {
  key: string;
  province: string;
  needClass: 'low' | 'middle' | 'high';
  places: number;
  households: number;
  drawn: number;
}
