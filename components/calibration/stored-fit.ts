import type { Calibration } from '@/lib/science/pmt/calibration/calibrate';
import type { CalibrationPlan } from '@/lib/science/pmt/calibration/plan';

/** A model that was fitted on this page. */
export interface StoredFit {
  number: number;
  plan: CalibrationPlan;
  calibration: Calibration;
}
