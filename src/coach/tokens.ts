/** Near enough for a budget: four Latin letters a token, one and a half of the others. */
export const tokensOf = (text: string): number => {
  const latin = text.match(/[\x20-\x7e]/g)?.length ?? 0
  return Math.ceil(latin / 4 + (text.length - latin) / 1.5)
}
