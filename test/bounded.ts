/**
 * For “it ends”: what is not bounded runs for ever or into this, and the busiest machine does not. How fast something is
 * measures `npm run bench`, as a ratio.
 */
export const boundedMs = 10_000
