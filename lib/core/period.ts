const pattern = /^(\d{4})(?:Q([1-4])|-(\d{2})-(\d{2}))?$/;

/**
 * Periods as the field writes them: a year `2020`, a calendar quarter `2025Q3` or a day `2025-09-30`. Text order within
 * one kind is time order.
 */
export const isPeriod = (text: string): boolean => pattern.test(text);

/** The period of a figure over all quarters that an extract holds together. */
export const pooledPeriod = 'all';
