import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('school', 20),
  id: 'school_beyond_20_km',
  position: 923,
};

export default indicator;
