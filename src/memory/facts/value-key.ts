/** A value as it is compared: without case, marks, articles and the dots of abbreviations. */
export const valueKeyOf = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|a|an|my) /, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}|$)/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}.:+#%/₹ -]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
