import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('school', 10),
  id: 'school_beyond_10_km',
  position: 922,
};

export default indicator;
