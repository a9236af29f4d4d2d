import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('one_window_centre', 10),
  id: 'one_window_centre_beyond_10_km',
  position: 907,
};

export default indicator;
