/** How values are cut into classes on a map. */
export const schemes = ['quantile', 'jenks', 'equal', 'standard_deviation', 'head_tail', 'policy', 'manual'] as const;
export type Scheme = (typeof schemes)[number];

export const isScheme = (text: string): text is Scheme => (schemes as readonly string[]).includes(text);

export const fewestClasses = 3;
export const mostClasses = 9;
