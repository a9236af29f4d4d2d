/** Park and Miller's sequence, so that the survey is the same everywhere. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const columns = [
  'household',
  'unit',
  'area',
  'weight',
  'members',
  'children_under_6',
  'head_years_school',
  'rooms',
  'roof',
  'water',
  'radio',
  'phone',
  'land_acres',
  'spending',
] as const;

const effects = {
  roof: { tile: 0.22, sheet: 0.08, thatch: -0.15 },
  water: { piped: 0.16, pump: 0, well: -0.08 },
};

/**
 * A made-up survey of no country as CSV: 60 sampling units of 12 households, with weights, some empty answers and spending
 * that follows a formula with noise. For trying the desk; it says nothing of anybody.
 */
export function madeUpSurvey(): string {
  const random = sequence(48271);
  const pick = <Name extends string>(from: Record<Name, unknown>): Name => {
    const names = Object.keys(from) as Name[];
    return names[Math.floor(random() * names.length)] as Name;
  };
  const noise = (): number => random() + random() + random() + random() - 2;
  const rows: string[] = [];
  for (let unit = 1; unit <= 60; unit++) {
    const isTown = unit % 3 === 0;
    const unitEffect = 0.12 * noise();
    for (let at = 1; at <= 12; at++) {
      const members = 1 + Math.floor(9 * random() ** 1.3);
      const children = Math.floor(Math.min(members - 1, 4) * random());
      const school = Math.floor(14 * random() ** (isTown ? 1 : 1.6));
      const rooms = 1 + Math.floor(4 * random());
      const [roof, water] = [pick(effects.roof), pick(effects.water)];
      const [radio, phone] = [random() < 0.45, random() < (isTown ? 0.85 : 0.6)];
      const land = isTown ? 0 : Math.round(random() ** 3 * 100) / 10;
      const log =
        5.1 +
        (isTown ? 0.18 : 0) -
        0.07 * members -
        0.06 * children +
        (isTown ? 0.045 : 0.03) * school +
        0.07 * rooms +
        effects.roof[roof] +
        effects.water[water] +
        (radio ? 0.07 : 0) +
        (phone ? 0.2 : 0) +
        0.012 * land +
        unitEffect +
        0.32 * noise();
      const weight = (isTown ? 1.4 : 0.9) + 0.4 * random();
      const known = (value: string | number): string => (random() < 0.006 ? '' : String(value));
      rows.push(
        [
          `${unit}-${at}`,
          unit,
          isTown ? 'town' : 'village',
          weight.toFixed(3),
          members,
          children,
          known(school),
          known(rooms),
          known(roof),
          known(water),
          radio ? 'yes' : 'no',
          known(phone ? 'yes' : 'no'),
          land,
          Math.exp(log).toFixed(2),
        ].join(','),
      );
    }
  }
  return `${columns.join(',')}\n${rows.join('\n')}\n`;
}
