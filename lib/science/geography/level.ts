/** The levels of the administrative tree, coarsest first. A division is known only where the census names it. */
export const levels = ['nation', 'province', 'division', 'district', 'tehsil'] as const;
export type Level = (typeof levels)[number];

export const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);

/** The levels whose polygons are drawn. */
export const mappedLevels = ['province', 'district', 'tehsil'] as const satisfies readonly Level[];
export type MappedLevel = (typeof mappedLevels)[number];
