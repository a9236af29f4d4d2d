const rational = (numerator: readonly number[], denominator: readonly number[], at: number): number =>
  numerator.reduce((sum, each) => sum * at + each, 0) / denominator.reduce((sum, each) => sum * at + each, 0);

/**
 * Both tails of the standard normal beyond ±z: 2 (1 − Φ(|z|)), by Cody's rational approximations of erfc (1969), about
 * fourteen digits. NaN stays NaN.
 */
export function bothTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0.46875) return 1 - x * rational(nearTop, nearBottom, x * x);
  if (x > 26.6) return 0;
  if (x <= 4) return Math.exp(-x * x) * rational(middleTop, middleBottom, x);
  const inverse = 1 / (x * x);
  return (Math.exp(-x * x) / x) * (1 / Math.sqrt(Math.PI) - inverse * rational(farTop, farBottom, inverse));
}

const nearTop = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694];
const nearBottom = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const middleTop = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const middleBottom = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const farTop = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const farBottom = [
  1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];
