/** The moment that a `When` of the contract names: without an offset, of UTC, whatever zone the server is in. */
export const momentOf = (when: string): Date => new Date(/T[\d:.]+$/.test(when) ? `${when}Z` : when)
