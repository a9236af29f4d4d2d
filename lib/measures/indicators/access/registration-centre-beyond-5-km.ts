import type { Indicator } from '../indicator';
import { reachBeyond } from '../reach-beyond';

const indicator: Indicator = {
  ...reachBeyond('registration_centre', 5),
  id: 'registration_centre_beyond_5_km',
  position: 901,
};

export default indicator;
