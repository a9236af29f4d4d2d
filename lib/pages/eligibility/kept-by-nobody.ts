/** Headers of every answer: kept by nobody, and sent as it is, since answers of one length would differ in it once compressed. */
export const keptByNobody = { 'cache-control': 'private, no-store, no-transform' } as const;
