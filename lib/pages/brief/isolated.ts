/**
 * Keeps an inserted figure, name or id in its own order, whatever script the sentence around it is in (Unicode's first strong
 * isolate): the `bdi` of paper.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
