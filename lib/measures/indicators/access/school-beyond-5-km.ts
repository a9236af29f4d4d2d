import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('school', 5),
  id: 'school_beyond_5_km',
  position: 921,
};

export default indicator;
