import type { Calibration } from '@/lib/pmt/calibration/calibrate';
import type { CalibrationPlan } from '@/lib/pmt/calibration/plan';

/** A model that was fitted on this page. */
export interface StoredFit {
  number: number;
  plan: CalibrationPlan;
  calibration: Calibration;
}
