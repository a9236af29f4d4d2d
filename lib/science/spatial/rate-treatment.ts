/** How rates enter a local statistic, by the name a person types. */
export const rateTreatments = ['auto', 'raw', 'standardised'] as const;
export type RateTreatment = (typeof rateTreatments)[number];

/** How figures entered a statistic: as they are, as shares standardised by empirical Bayes, or as rates of rare events so standardised. */
export const waysEntered = ['as-published', 'standardised-shares', 'standardised-rates'] as const;
export type WayEntered = (typeof waysEntered)[number];

export const isRateTreatment = (text: string): text is RateTreatment =>
  (rateTreatments as readonly string[]).includes(text);
