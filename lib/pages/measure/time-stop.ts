/** One point in time that can be looked at. */
export interface TimeStop {
  snapshot: string;
  /** True for the snapshot a link without one shows. */
  isInForce: boolean;
  /** Null where the snapshot holds one period only. */
  period: string | null;
  /** The day it describes, in words. */
  day: string;
  round: string;
}
