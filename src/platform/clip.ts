/** At most `most` UTF-16 units, as the contracts count, ending with “…” where it was cut; never in the middle of a letter. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${(cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()}…`
}
