const pattern = /^(\d{4})(?:Q([1-4])|-(\d{2})-(\d{2}))?$/;

/** The period of a figure over all quarters that an extract holds together. */
export const pooledPeriod = 'all';

/**
 * Periods as the field writes them: a year `2020`, a calendar quarter `2025Q3` or a day `2025-09-30`; `all` is all of them together. Text order within
 * one kind is time order.
 */
export const isPeriod = (text: string): boolean => text === pooledPeriod || pattern.test(text);
